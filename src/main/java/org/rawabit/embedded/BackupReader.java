// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rawabit.graph.files.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a backup back into a data folder.
 *
 * <p>It is checked whole, and unpacked beside what is there, before anything of that is touched. An audit log that is there
 * stays: it is never put back to an earlier state.
 */
final class BackupReader {

    private static final Logger LOG = LoggerFactory.getLogger(BackupReader.class);

    static final String ASIDE = "replaced-";

    private final DataFolder data;
    private final DataFolder part;

    BackupReader(DataFolder data) {
        this.data = data;
        this.part = new DataFolder(data.root().resolve("restore.part"));
    }

    void restore(Path from, Path keys, boolean replace) throws IOException {
        requireEmpty(replace);
        check(from, keys);
        try {
            Folders.delete(part.root());
            unpack(from, keys);
            putAside();
            takePlace();
        } finally {
            Folders.deleteQuietly(part.root());
        }
    }

    private void requireEmpty(boolean replace) {
        if (data.holdsGraph() && !replace) {
            throw new BackupRefused("The data folder " + data
                    + " is not empty: restore into another, or put what it holds aside with --replace.");
        }
    }

    private static void check(Path from, Path keys) throws IOException {
        LOG.info("Checking the backup ...");
        Manifest.verify(from);
        if (!Files.isDirectory(keys)) {
            throw new BackupRefused("The keys of the backup are not in " + keys + ": say where with --keys=DIR.");
        }
        Manifest.verify(keys);
    }

    private void unpack(Path from, Path keys) throws IOException {
        LOG.info("Restoring the graph ...");
        OwnerOnly.restrictedFolder(part.root());
        GraphDump.read(from.resolve(GraphDump.NAME), part);
        Folders.copy(from.resolve("files"), part.files(), file -> true);
        Folders.copy(from.resolve("audit"), part.audit(), file -> true);
        Folders.copy(keys, part.keys(), file -> !file.endsWith(Manifest.NAME));
    }

    private void putAside() throws IOException {
        Path aside = data.root().resolve(ASIDE + Instant.now().toString().replace(":", ""));
        for (Path old : List.of(data.graph(), data.files(), data.keys())) {
            if (holdsSomething(old)) {
                OwnerOnly.restrictedFolder(aside);
                Files.move(old, aside.resolve(old.getFileName()));
                LOG.info("What was in {} is now in {}", old, aside);
            }
            Files.deleteIfExists(old);
        }
    }

    private static boolean holdsSomething(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    private void takePlace() throws IOException {
        Files.move(part.files(), data.files());
        Files.move(part.keys(), data.keys());
        if (Files.notExists(data.audit())) {
            Files.move(part.audit(), data.audit());
        }
        Files.move(part.graph(), data.graph());
    }
}
