// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the program when Neo4j gives up a database, as it does on a full disk: nothing more could be kept. */
final class DatabasePanic extends DatabaseEventListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePanic.class);
    private static final long SMALL = 16 * 1024 * 1024L;

    private final DataFolder data;

    DatabasePanic(DataFolder data) {
        this.data = data;
    }

    @Override
    public void databasePanic(DatabaseEventContext event) {
        LOG.error(full()
                ? "The disk of the data folder {} is full: make room and start again; all that was confirmed is kept."
                : "The database in {} stopped working: start again; all that was confirmed is kept.", data);
        // Not in order: the database would try to write its pages until there is room. The next start recovers, as after a crash.
        Runtime.getRuntime().halt(1);
    }

    private boolean full() {
        try {
            return Files.getFileStore(data.root()).getUsableSpace() < SMALL;
        } catch (IOException e) {
            return false;
        }
    }
}
