// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Period;
import org.rawabit.graph.Row;
import org.rawabit.security.Agency;
import org.springframework.stereotype.Service;

/** Lets another agency read a case, or some entities of it with the case's links among them, until a date. */
@Service
final class Shares {

    private static final CypherQuery QUERY = CypherQuery.of(Shares.class, "shares");
    private static final CypherQuery FIND = CypherQuery.of(Shares.class, "find-share");
    private static final CypherQuery CHANGE = CypherQuery.of(Shares.class, "change");
    private static final CypherQuery HOLD = CypherQuery.of(Shares.class, "hold-imports");
    private static final CypherQuery ADD = CypherQuery.of(Shares.class, "add-share");
    private static final CypherQuery WITHDRAW = CypherQuery.of(Shares.class, "withdraw-share");
    private static final CypherQuery PART = CypherQuery.of(Shares.class, "part");
    private static final List<CypherQuery> MOVES = List.of(CypherQuery.of(Shares.class, "move-records"),
            CypherQuery.of(Shares.class, "move-links"));

    private final Graph graph;
    private final Clock clock;

    Shares(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Returns the id of the share. */
    String whole(String caseId, String agency, String purpose, Instant until) {
        return graph.write(work -> {
            work.run(CHANGE, Map.of());
            return add(work, caseId, agency, true, purpose, until);
        });
    }

    /** Returns the id of the share. What is added later to these records and links is part of it, new ones are not. */
    String part(String caseId, Collection<String> entities, String agency, String purpose, Instant until) {
        return graph.write(work -> {
            work.run(CHANGE, Map.of());
            work.run(HOLD, Map.of());
            String share = add(work, caseId, agency, false, purpose, until);
            move(work, caseId, List.copyOf(entities), share);
            return share;
        });
    }

    /** At once: the next question is answered without it. */
    void withdraw(String share) {
        graph.write(work -> {
            work.run(CHANGE, Map.of());
            return work.run(WITHDRAW, Map.of("id", share, "at", clock.millis()));
        });
    }

    /** For members; a reader of a shared case is not told with whom else it is. */
    Map<Case, List<Share>> of(List<Case> cases) {
        List<String> known = cases.stream().filter(Case::isOpen).map(Case::id).toList();
        Map<String, List<Share>> shares = graph.read(QUERY, Map.of("caseIds", known)).stream()
                .collect(Collectors.groupingBy(row -> row.row("share").string("caseId"), Collectors.mapping(Share::of, Collectors.toList())));
        return cases.stream().collect(Collectors.toMap(Function.identity(), one -> shares.getOrDefault(one.id(), List.of())));
    }

    Optional<String> caseOf(String share) {
        return graph.read(FIND, Map.of("id", share)).stream().map(row -> row.string("caseId")).findFirst();
    }

    private String add(GraphWrite work, String caseId, String agency, boolean whole, String purpose, Instant until) {
        String id = UUID.randomUUID().toString();
        return work.run(ADD, Map.of("id", id, "caseId", caseId, "agency", agency, "whole", whole, "purpose", purpose,
                "until", until.toEpochMilli(), "at", clock.millis())).get(0).string("id");
    }

    private static void move(GraphWrite work, String caseId, List<String> entities, String share) {
        for (Row from : work.run(PART, Map.of("caseId", caseId, "ids", entities))) {
            List<String> shares = new ArrayList<>(from.strings("shares"));
            shares.add(share);
            Map<String, Object> move = Map.of("caseId", caseId, "ids", entities, "from", from.integer("number"),
                    "to", Compartments.ofShares(work, caseId, shares));
            MOVES.forEach(query -> work.run(query, move));
        }
    }

    /** With whom a case, or a part of it, is shared until when, and why (schema: {@code CaseShare}). */
    record Share(String id, @Nullable Agency agency, boolean whole, String purpose, OffsetDateTime at, OffsetDateTime until,
            @Nullable OffsetDateTime withdrawnAt) {

        private static Share of(Row row) {
            Row share = row.row("share");
            return new Share(share.string("id"), row.has("agency") ? Agency.of(row.row("agency")) : null, share.bool("whole"),
                    share.string("purpose"), Period.show(share.integer("at")), Period.show(share.integer("until")),
                    Period.show(share.findInteger("withdrawnAt").orElse(null)));
        }
    }
}
