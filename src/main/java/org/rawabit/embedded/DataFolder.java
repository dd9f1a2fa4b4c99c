// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.rawabit.graph.files.OwnerOnly;
import org.springframework.core.env.Environment;

/** The folder that holds everything an installation keeps: graph, original files, audit, keys and logs. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    static DataFolder of(Environment environment) {
        String folder = environment.getProperty("rawabit.data", "./data");
        if (folder.isBlank()) {
            throw new StartRefused("rawabit.data names no folder: give one as --rawabit.data=DIR.");
        }
        return new DataFolder(Path.of(folder));
    }

    /** Makes the folder; one that holds something keeps the permissions that its owner gave it. */
    void make() throws IOException {
        if (!Files.isDirectory(root) || isEmpty()) {
            OwnerOnly.restrictedFolder(root);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        }
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

    /** What was done, by whom: the audit log. */
    public Path audit() {
        return root.resolve("audit");
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
