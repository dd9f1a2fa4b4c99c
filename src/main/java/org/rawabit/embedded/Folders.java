// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** What backups do with whole folders. */
final class Folders {

    private Folders() {
    }

    /** Copies the files that the folder itself holds; one that does not exist holds none. */
    static void copy(Path from, Path to, Predicate<Path> chosen) throws IOException {
        OwnerOnly.createFolder(to);
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

    static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // What made the backup fail is told; that a rest of it remains is seen in its name.
        }
    }
}
