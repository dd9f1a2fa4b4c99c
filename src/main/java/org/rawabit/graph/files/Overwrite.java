// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes zeros over what a file held before its room is given back. Where the disk or its file system writes elsewhere, as flash
 * and copy-on-write do, the former bytes can remain all the same.
 */
public final class Overwrite {

    private static final int BLOCK = 1 << 20;

    private Overwrite() {
    }

    /** Puts a whole file in the place of one that is there, in one step, and overwrites what that held. */
    public static void replace(Path fresh, Path file) throws IOException {
        boolean shared = isShared(file);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try (FileChannel former = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OwnerOnly.replace(fresh, file);
            zero(former, shared);
        }
    }

    /** Overwrites the file and deletes it. */
    public static void delete(Path file) throws IOException {
        boolean shared = isShared(file);
        try (FileChannel former = FileChannel.open(file, StandardOpenOption.WRITE)) {
            zero(former, shared);
        }
        Files.delete(file);
    }

    private static void zero(FileChannel former, boolean shared) throws IOException {
        if (shared) {
            return;
        }
        ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
        for (long left = former.size(); left > 0;) {
            zeros.clear().limit((int) Math.min(BLOCK, left));
            left -= former.write(zeros);
        }
        former.force(true);
    }

    /** Another name of the same bytes is someone's copy, as tools for backup make: it stays. */
    private static boolean isShared(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && ((Number) Files.getAttribute(file, "unix:nlink")).intValue() > 1;
    }
}
