// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rawabit.graph.files.OwnerOnly;
import org.rawabit.graph.files.Overwrite;
import org.springframework.util.FileSystemUtils;

/** What is done to whole folders. */
final class Folders {

    private Folders() {
    }

    /** Copies the files that the folder itself holds; one that does not exist holds none. */
    static void copy(Path from, Path to, Predicate<Path> chosen) throws IOException {
        OwnerOnly.restrictedFolder(to);
        for (Path file : files(from)) {
            if (chosen.test(file)) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Overwrites each file of the folder, then deletes it; one that does not exist is as wanted. */
    static void wipe(Path folder) throws IOException {
        for (Path file : all(folder)) {
            Overwrite.delete(file);
        }
        delete(folder);
    }

    /** Has the disk hold each file of the folder, and its name. */
    static void force(Path folder) throws IOException {
        for (Path file : all(folder)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path each : entries.filter(Files::isDirectory).toList()) {
                OwnerOnly.force(each);
            }
        }
    }

    static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : all(folder)) {
            size += Files.size(file);
        }
        return size;
    }

    private static List<Path> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }

    static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // What made the backup fail is told; that a rest of it remains is seen in its name.
        }
    }
}
