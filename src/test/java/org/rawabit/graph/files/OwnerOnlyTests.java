// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTests {

    @TempDir
    private Path folder;

    @Test
    void makesANewFolderWithThoseAboveIt() throws IOException {
        OwnerOnly.newFolder(folder.resolve("a/b"));

        assertThat(folder.resolve("a/b")).isEmptyDirectory();
    }

    /** Two installations that back up into one folder within the same second. */
    @Test
    void leavesAFolderThatIsThereAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("installation.key"), "of another backup");

        assertThatThrownBy(() -> OwnerOnly.newFolder(folder)).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("of another backup");
    }

    /** A data folder that was moved to a larger disk. */
    @Test
    void takesALinkToAFolderForTheFolder() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path data = Files.createSymbolicLink(folder.resolve("data"), disk);

        OwnerOnly.restrictedFolder(data);

        assertThat(data).isSymbolicLink().isDirectory();
    }
}
