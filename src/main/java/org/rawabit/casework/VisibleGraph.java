// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.springframework.stereotype.Component;

/**
 * The graph as the one who asks may see it. Each query filters by the parameters {@code everything} and {@code compartments}
 * that are added here, before it ranks, counts, limits or searches: an answer is what it would be if all else were deleted.
 */
@Component
public final class VisibleGraph {

    private final Graph graph;
    private final Readers readers;

    VisibleGraph(Graph graph, Readers readers) {
        this.graph = graph;
        this.readers = readers;
    }

    /**
     * The rows of one question.
     *
     * @throws org.rawabit.graph.GraphException as {@link Graph#read}
     */
    public List<Row> read(CypherQuery query, Map<String, ?> parameters) {
        Reader reader = readers.now();
        List<Row> rows = graph.read(query, with(reader, parameters));
        if (reader.everything() && !readers.isCurrent(reader)) {
            // was not filtered, and may not see a compartment that was made meanwhile
            return graph.read(query, with(readers.lessened(reader), parameters));
        }
        return rows;
    }

    private static Map<String, Object> with(Reader reader, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("everything", reader.everything());
        all.put("compartments", reader.compartments());
        return all;
    }
}
