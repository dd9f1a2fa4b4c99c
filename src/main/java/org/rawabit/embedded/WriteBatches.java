// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.jspecify.annotations.Nullable;

/** A transaction that is committed, and another begun, after so many writes; what was not committed at the end is. */
final class WriteBatches implements AutoCloseable {

    private static final int SIZE = 5_000;

    private final GraphDatabaseService database;
    private @Nullable Transaction transaction;
    private int writes;

    WriteBatches(GraphDatabaseService database) {
        this.database = database;
    }

    /** The transaction for one more write. */
    Transaction next() {
        if (transaction == null || ++writes % SIZE == 0) {
            close();
            transaction = database.beginTx();
        }
        return transaction;
    }

    @Override
    public void close() {
        if (transaction != null) {
            transaction.commit();
            transaction.close();
        }
    }
}
