// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rawabit.audit.TouchedCases;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.security.Asker;
import org.springframework.stereotype.Component;

/** Tells the audit of which cases an answer is, as its asker sees them. */
@Component
final class CasesOfEntities implements TouchedCases {

    private static final CypherQuery QUERY = CypherQuery.of(CasesOfEntities.class, "cases-of-entities");

    private final Graph graph;
    private final Readers readers;

    CasesOfEntities(Graph graph, Readers readers) {
        this.graph = graph;
        this.readers = readers;
    }

    @Override
    public List<String> of(Asker asker, Collection<String> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        Reader reader = readers.find(asker);
        return graph.read(QUERY, Map.of("ids", List.copyOf(entities), "everything", reader.everything(), "compartments", reader.compartments()))
                .stream().map(row -> row.string("caseId")).toList();
    }
}
