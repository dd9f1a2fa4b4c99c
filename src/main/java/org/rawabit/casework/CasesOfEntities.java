// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rawabit.audit.TouchedCases;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.rawabit.security.Asker;
import org.springframework.stereotype.Component;

/**
 * Tells the audit of which cases an answer is, as its asker sees them. What was found is kept until anything is written: to ask
 * takes as long as a short question itself, and people look at the same entities again and again.
 */
@Component
final class CasesOfEntities implements TouchedCases {

    private static final CypherQuery QUERY = CypherQuery.of(CasesOfEntities.class, "cases-of-entities");
    private static final long MOST_KEPT = 100_000;

    private final Graph graph;
    private final Readers readers;
    private final Cache<Seen, Found> kept = Caffeine.newBuilder().maximumWeight(MOST_KEPT)
            .weigher((Seen seen, Found found) -> 1 + found.cases().size()).build();

    CasesOfEntities(Graph graph, Readers readers) {
        this.graph = graph;
        this.readers = readers;
    }

    @Override
    public List<String> of(Asker asker, Collection<String> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        Reader reader = reader(asker);
        // Before the database is asked: what is written meanwhile makes the answer one of the past.
        long state = graph.state();
        TreeSet<String> cases = new TreeSet<>();
        List<String> missing = new ArrayList<>();
        for (String entity : entities) {
            Found found = kept.getIfPresent(new Seen(asker, entity));
            if (found != null && found.isOf(state, reader)) {
                cases.addAll(found.cases());
            } else {
                missing.add(entity);
            }
        }
        if (!missing.isEmpty()) {
            find(asker, reader, missing, state).values().forEach(cases::addAll);
        }
        return List.copyOf(cases);
    }

    /** That of the request where there is one: the answer was made with it. */
    private Reader reader(Asker asker) {
        ReaderOfRequest request = ReaderOfRequest.CURRENT.get();
        return request == null ? readers.find(asker) : request.get(asker, () -> readers.find(asker));
    }

    private Map<String, List<String>> find(Asker asker, Reader reader, List<String> entities, long state) {
        Map<String, List<String>> cases = new HashMap<>();
        entities.forEach(entity -> cases.put(entity, new ArrayList<>()));
        for (Row row : graph.read(QUERY, Map.of("ids", entities, "everything", reader.everything(), "compartments", reader.compartments()))) {
            cases.get(row.string("entity")).add(row.string("caseId"));
        }
        if (state >= 0) {
            cases.forEach((entity, its) -> kept.put(new Seen(asker, entity), new Found(state, reader, List.copyOf(its))));
        }
        return cases;
    }

    private record Seen(Asker asker, String entity) {
    }

    private record Found(long state, Reader reader, List<String> cases) {

        boolean isOf(long now, Reader who) {
            return now >= 0 && state == now && reader.equals(who);
        }
    }
}
