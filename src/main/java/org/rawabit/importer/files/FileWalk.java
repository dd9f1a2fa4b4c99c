// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files under what a person named. */
public final class FileWalk {

    private FileWalk() {
    }

    /** The file itself, or those of a folder and its folders in the order of their names. */
    public static List<Path> files(Path path) throws IOException {
        try (Stream<Path> found = Files.walk(path.toRealPath())) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
