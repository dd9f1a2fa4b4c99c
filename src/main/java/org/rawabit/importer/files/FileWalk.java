// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files under what a person named. */
public final class FileWalk {

    private FileWalk() {
    }

    /** The files themselves, and those of folders in the order of their names. */
    public static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.walk(path)) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files.stream().distinct().toList();
    }
}
