// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.util.List;
import java.util.Map;

/** A way to put a question to the database. All ways give the same rows. */
interface Reads {

    /**
     * All rows, in a transaction that cannot write.
     *
     * @throws GraphException where it takes too long, the database is away, or the query is wrong
     */
    List<Row> read(CypherQuery query, Map<String, ?> parameters);

    /** Whether the database is in this process, so that no other writes to it. */
    default boolean areOfThisProcess() {
        return false;
    }
}
