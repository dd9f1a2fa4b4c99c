// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.graph.files.OwnerOnly;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

class DataFolderLockTests {

    private static final DataSize NOTHING = DataSize.ofBytes(0);

    @TempDir
    private Path folder;

    @Test
    void makesAFolderThatOnlyItsOwnerCanRead() throws IOException {
        var data = new DataFolder(folder.resolve("new/data"));

        DataFolderLock.take(data, NOTHING).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root()))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.keys()))).isEqualTo("rwx------");
    }

    /** Someone names a folder that is everyone's, as /srv. */
    @Test
    void leavesThePermissionsOfAFolderThatHoldsOtherThings() throws IOException {
        Files.createFile(folder.resolve("of-another"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var data = new DataFolder(folder);

        DataFolderLock.take(data, NOTHING).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwxr-xr-x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.keys()))).isEqualTo("rwx------");
    }

    @Test
    void refusesAFolderWithoutAName() {
        assertThatThrownBy(() -> DataFolder.of(new MockEnvironment().withProperty("rawabit.data", " ")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("rawabit.data names no folder: give one as --rawabit.data=DIR.");
    }

    @Test
    void holdsAFolderOnce() throws IOException {
        var data = new DataFolder(folder);

        try (var held = DataFolderLock.take(data, NOTHING)) {
            assertThatThrownBy(() -> DataFolderLock.take(data, NOTHING))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessage("Another Rawabit runs on the data folder " + folder
                            + ": stop it first, or give another folder with --rawabit.data=DIR.");
        }
    }

    /** A process that was killed leaves the file behind, but not the lock. */
    @Test
    void takesAFolderWhereALockFileWasLeft() throws IOException {
        Files.createFile(folder.resolve("lock"));

        DataFolderLock.take(new DataFolder(folder), NOTHING).close();

        assertThat(folder.resolve("lock")).exists();
    }

    /** Else a command would ask whatever listens at the address of a service that was killed. */
    @Test
    void removesTheControlFileOfAServiceThatWasKilled() throws IOException {
        var data = new DataFolder(folder);
        OwnerOnly.restrictedFolder(data.keys());
        ControlFile.make(data, URI.create("http://127.0.0.1:1/"));

        DataFolderLock.take(data, NOTHING).close();

        assertThat(data.keys().resolve(ControlFile.NAME)).doesNotExist();
    }

    @Test
    void refusesAFileInPlaceOfAFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolderLock.take(new DataFolder(file), NOTHING))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The data folder " + file + " cannot be written (" + file
                        + " is a file): give another with --rawabit.data=DIR, or correct its permissions.");
    }

    @Test
    void refusesADiskWithoutRoom() {
        assertThatThrownBy(() -> DataFolderLock.take(new DataFolder(folder), DataSize.ofTerabytes(1_000_000)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The disk of the data folder " + folder + " is full: ")
                .hasMessageEndingWith(" MB are needed (rawabit.embedded.minimum-free-space).");
    }
}
