// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Row;
import org.springframework.stereotype.Component;

/**
 * Compartments by number: one for each case, and one for each set of shares that parts of a case are in. A link or
 * record bears one number instead of a list, since it is compared at every step of every search.
 */
@Component
public final class Compartments {

    private static final CypherQuery NUMBERED = CypherQuery.of(Compartments.class, "numbered");
    private static final CypherQuery FIND = CypherQuery.of(Compartments.class, "find-compartment");
    private static final CypherQuery ADD = CypherQuery.of(Compartments.class, "add-compartment");
    private static final CypherQuery ADD_CASE = CypherQuery.of(Compartments.class, "add-case");
    private static final CypherQuery CHANGE = CypherQuery.of(Compartments.class, "change");

    private final Graph graph;
    private final Clock clock;

    Compartments(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** The case of that id and its compartment; it is opened where there is none. */
    public Place named(String caseId) {
        List<Row> found = graph.read(FIND, Map.of("id", caseId));
        return new Place(caseId, found.isEmpty() ? graph.write(work -> open(work, caseId)) : found.get(0).integer("number"));
    }

    /**
     * The same, where no case that was opened at the desk has that number: whoever opened it there would get the data.
     *
     * @throws CaseOfDesk where one has
     */
    public Place numbered(String number) {
        List<Row> known = graph.read(NUMBERED, Map.of("number", number)).stream()
                .filter(row -> !row.string("id").equals(number)).toList();
        if (!known.isEmpty()) {
            throw new CaseOfDesk(number, known.stream().map(row -> row.string("id") + " (" + row.string("title") + ")").toList());
        }
        return named(number);
    }

    /** Where what is imported belongs. */
    public record Place(String caseId, long compartment) {
    }

    private long open(GraphWrite work, String caseId) {
        work.run(CHANGE, Map.of());
        work.run(ADD_CASE, Map.of("id", caseId, "properties", Map.of("number", caseId, "title", caseId, "status", "OPEN",
                "openedAt", clock.millis())));
        return add(work, caseId, List.of());
    }

    /** The compartment of those parts of a case that are in exactly these shares. */
    static long ofShares(GraphWrite work, String caseId, Collection<String> shares) {
        return add(work, caseId, List.copyOf(new TreeSet<>(shares)));
    }

    private static long add(GraphWrite work, String caseId, List<String> shares) {
        String id = shares.isEmpty() ? caseId : caseId + " " + String.join(" ", shares);
        return work.run(ADD, Map.of("id", id, "caseId", caseId, "shares", shares)).get(0).integer("number");
    }
}
