// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever still has the file open sees what its bytes have become. */
class OverwriteTests {

    private static final String NAME = "Invented Name, in clear";

    @TempDir
    private Path folder;

    @Test
    void leavesZerosOfWhatItDeletes() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), NAME);
        try (FileChannel before = FileChannel.open(file, StandardOpenOption.READ)) {
            Overwrite.delete(file);

            assertThat(bytes(before)).isEqualTo(new byte[NAME.length()]);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void leavesZerosOfWhatItReplaces() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), NAME);
        Path fresh = Files.writeString(folder.resolve("fresh"), "sealed");
        try (FileChannel before = FileChannel.open(file, StandardOpenOption.READ)) {
            Overwrite.replace(fresh, file);

            assertThat(bytes(before)).isEqualTo(new byte[NAME.length()]);
            assertThat(file).hasContent("sealed");
            assertThat(fresh).doesNotExist();
        }
    }

    @Test
    void leavesABackupByHardLinkAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), NAME);
        Path backup = Files.createLink(folder.resolve("backup"), file);

        Overwrite.delete(file);

        assertThat(backup).hasContent(NAME);
    }

    private static byte[] bytes(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        channel.read(bytes, 0);
        return bytes.array();
    }
}
