// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The secret under which ids are made: 32 random bytes, made at the first start, part of the backup, never changed. */
final class InstallationKey {

    private static final int LENGTH = 32;

    private InstallationKey() {
    }

    static byte[] readOrMake(Path dataFolder) {
        Path file = dataFolder.resolve("keys").resolve("installation.key");
        try {
            return Files.exists(file) ? read(file) : make(file);
        } catch (IOException e) {
            throw new IllegalStateException("The installation key " + file + " cannot be read or made: " + e.getMessage(), e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        byte[] key = Files.readAllBytes(file);
        if (key.length != LENGTH) {
            throw new IOException("it has " + key.length + " bytes, not " + LENGTH + "; restore it from the backup of the keys");
        }
        return key;
    }

    private static byte[] make(Path file) throws IOException {
        Files.createDirectories(file.getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        Path fresh = Files.createTempFile(file.getParent(), "installation", ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        Files.move(fresh, file);
        return key;
    }
}
