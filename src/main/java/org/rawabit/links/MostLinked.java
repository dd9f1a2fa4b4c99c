// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.casework.VisibleGraph;
import org.rawabit.entities.Entities;
import org.rawabit.graph.Refusal;
import java.util.List;
import java.util.Map;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Row;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.stereotype.Service;

/** Answers: which entities of these types are linked most? */
@Service
class MostLinked {

    private static final CypherQuery QUERY = CypherQuery.of(MostLinked.class, "most-linked");

    private final VisibleGraph graph;
    private final FilterParameters filters;
    private final TypeCatalogue catalogue;

    MostLinked(VisibleGraph graph, FilterParameters filters, TypeCatalogue catalogue) {
        this.graph = graph;
        this.filters = filters;
        this.catalogue = catalogue;
    }

    Ranking rank(List<String> types, LinkFilter filter, int limit) {
        FilterParameters.requireKnown(types, type -> catalogue.findEntityType(type).isPresent(), "UNKNOWN_ENTITY_TYPE");
        Map<String, Object> parameters = filters.of(filter, List.of());
        parameters.put("types", types);
        parameters.put("limit", Refusal.unlessWithin("limit", limit, 0, Limits.ENTITIES));
        Row answer = graph.read(QUERY, parameters).get(0);
        List<RankedEntity> ranked = answer.rows("ranked").stream()
                .map(row -> new RankedEntity(Entity.of(row), row.integer("links"), row.integer("neighbours"))).toList();
        return new Ranking(ranked, answer.integer("total"), ranked.size() < answer.integer("total"));
    }

    /** Entities, most linked first (schema: {@code Ranking}). */
    record Ranking(List<RankedEntity> ranked, long total, boolean truncated) {
    }

    /** One of them, with its links that pass and the distinct entities at their other ends. */
    record RankedEntity(Entity entity, long links, long neighbours) {
    }
}
