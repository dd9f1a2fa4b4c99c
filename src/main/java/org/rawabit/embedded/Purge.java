// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rawabit.graph.files.OwnerOnly;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * Takes out of the database what was deleted or replaced in it: free records, old transaction logs and segments of indexes hold
 * such values on. What there is goes into a fresh database, which takes the place of the former one.
 */
public class Purge {

    private final DataFolder data;
    private final EmbeddedSettings settings;

    public Purge(Environment environment) {
        if (!EmbeddedConfiguration.isEmbedded(environment)) {
            throw new PurgeRefused("The graph is kept by another Neo4j (rawabit.neo4j.uri): purge it with its tools.");
        }
        this.data = DataFolder.of(environment);
        this.settings = EmbeddedSettings.of(environment);
    }

    public Path dataFolder() {
        return data.root();
    }

    /**
     * Purges the database; where that is cut off, the next start or purge goes on from a whole database.
     *
     * @param tell takes a sentence for each step
     */
    public void run(Consumer<String> tell) {
        try (var lock = DataFolderLock.take(data, settings.minimumFreeSpace())) {
            requireGraph();
            requireRoom();
            copy(new DataFolder(PurgeSwap.part(data)), tell);
            tell.accept("The copy is whole; taking the former database away ...");
            PurgeSwap.begin(data);
            PurgeSwap.complete(data);
            tell.accept("Purged: what was deleted or replaced is gone from the database.");
            formerStates().forEach(former -> tell.accept("Not purged, and yours to delete: " + former));
        } catch (IOException e) {
            String reason = StartFailure.diskFull(e) ? "the disk is full" : StartFailure.reason(e);
            throw new PurgeRefused("The database could not be purged: " + reason + ". It is as it was; purge again.", e);
        }
    }

    private void requireGraph() {
        if (!data.holdsGraph()) {
            throw new PurgeRefused("There is nothing to purge in the data folder " + data + ".");
        }
    }

    private void requireRoom() throws IOException {
        long needed = Folders.size(data.graph());
        long free = Files.getFileStore(data.root()).getUsableSpace();
        if (free < needed) {
            throw new PurgeRefused("Purging needs room for a second database: %d MB are free and up to %d MB are needed."
                    .formatted(DataSize.ofBytes(free).toMegabytes(), DataSize.ofBytes(needed).toMegabytes()));
        }
    }

    private void copy(DataFolder fresh, Consumer<String> tell) throws IOException {
        tell.accept("Starting the database in " + data + ", and an empty one beside it ...");
        OwnerOnly.newFolder(fresh.root());
        OwnerOnly.restrictedFolder(fresh.keys());
        OwnerOnly.write(fresh.keys().resolve(DatabasePassword.FILE), new DatabasePassword(data).ensure());
        try (var from = EmbeddedDatabase.start(data, settings.withBoltPort(0));
                var to = EmbeddedDatabase.start(fresh, settings.withBoltPort(0))) {
            new GraphCopy(from.graph(), to.graph(), tell).run();
        }
        Folders.force(fresh.graph());
    }

    /** What restores have put aside. */
    private List<Path> formerStates() throws IOException {
        try (Stream<Path> entries = Files.list(data.root())) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(BackupReader.ASIDE)).sorted().toList();
        }
    }
}
