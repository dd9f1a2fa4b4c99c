// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Row;
import org.rawabit.links.paths.StepGraph;
import org.springframework.stereotype.Component;

/** Lets the database search for the shortest paths, in one round trip. */
@Component
class DatabasePaths {

    private static final CypherQuery QUERY = CypherQuery.of(DatabasePaths.class, "shortest-paths");
    /** Single walks, parallel links apart, that the database may put together before the program searches itself. */
    private static final long CAP = 50_000;

    private final VisibleGraph graph;

    DatabasePaths(VisibleGraph graph) {
        this.graph = graph;
    }

    Optional<FoundPaths> find(PathQuestion question, Map<String, Object> filter, Supplier<Optional<FoundPaths>> otherwise) {
        Map<String, Object> parameters = new HashMap<>(filter);
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        parameters.put("maxLength", question.maxLength());
        parameters.put("cap", CAP);
        List<Row> steps = graph.read(QUERY, parameters);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        return steps.get(0).integer("walked") == CAP ? otherwise.get() : Optional.of(found(steps, question.limit()));
    }

    private static FoundPaths found(List<Row> steps, int limit) {
        int length = 1 + (int) steps.stream().mapToLong(row -> row.integer("step")).max().orElseThrow();
        StepGraph found = new StepGraph(length);
        steps.forEach(row -> found.add((int) row.integer("step"), row.string("from"), row.string("to")));
        return FoundPaths.of(found, limit);
    }
}
