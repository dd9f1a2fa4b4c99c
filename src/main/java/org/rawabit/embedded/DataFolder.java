// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** The folder that holds everything an installation keeps: graph, original files, keys and logs. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    static DataFolder of(Environment environment) {
        return new DataFolder(Path.of(environment.getProperty("rawabit.data", "./data")));
    }

    /** The embedded database's own home. */
    public Path graph() {
        return root.resolve("graph");
    }

    /** Whether a database was ever started here. */
    boolean holdsGraph() {
        return Files.exists(graph().resolve("data/databases"));
    }

    /** Original files, each under its SHA-256. */
    public Path files() {
        return root.resolve("files");
    }

    /** Secrets that only the owner can read; backed up apart from all else. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** What the program wrote about its own working. */
    public Path logs() {
        return root.resolve("logs");
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
