// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.mapping.Scope;

/** Answers: which events of a data set still lack an end or a time? */
final class WaitingEvents {

    private static final CypherQuery QUERY = CypherQuery.of(WaitingEvents.class, "waiting-events");
    private static final int PAGE = 1_000;

    private final Graph graph;
    private final List<String> types;

    WaitingEvents(Graph graph, TypeCatalogue catalogue) {
        this.graph = graph;
        this.types = catalogue.linkTypes().stream().filter(type -> !type.events().isEmpty()).map(LinkType::name).toList();
    }

    /** Tells each, by link type and key: rows of {@code linkType}, {@code key} and {@code source}. */
    void each(Scope scope, Consumer<Row> told) {
        for (String type : types) {
            List<Row> page = page(scope, type, "");
            while (!page.isEmpty()) {
                page.forEach(told);
                page = page.size() < PAGE ? List.of() : page(scope, type, page.get(PAGE - 1).string("key"));
            }
        }
    }

    private List<Row> page(Scope scope, String type, String after) {
        return graph.read(QUERY, Map.of("caseId", scope.caseId(), "dataset", scope.dataset(), "linkType", type,
                "after", after, "limit", PAGE));
    }
}
