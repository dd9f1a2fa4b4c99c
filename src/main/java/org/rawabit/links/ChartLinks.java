// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Entity;
import org.springframework.stereotype.Component;

/** The links among the entities of a chart, and between the entities of a path. */
@Component
class ChartLinks {

    private static final CypherQuery AMONG = CypherQuery.of(ChartLinks.class, "links-among");
    private static final CypherQuery BETWEEN = CypherQuery.of(ChartLinks.class, "links-between");

    private final VisibleGraph graph;
    private final FilterParameters filters;
    private final LinkRows rows;

    ChartLinks(VisibleGraph graph, FilterParameters filters, LinkRows rows) {
        this.graph = graph;
        this.filters = filters;
        this.rows = rows;
    }

    /**
     * All links that pass between any two of the entities. Direction and neighbour type are seen from a given entity, of two
     * given ones both from the same one; between two others they restrict nothing (they are neighbours that passed).
     */
    List<Link> among(Collection<Entity> entities, Collection<String> given, LinkFilter filter, Detail detail) {
        if (!detail.links() || entities.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = filters.of(filter, given);
        parameters.put("ids", entities.stream().map(Entity::id).toList());
        parameters.put("given", List.copyOf(given));
        detail.putInto(parameters);
        return rows.links(graph.read(AMONG, parameters), entities, filter.period());
    }

    /** All links that pass, walking from the first to the second entity of each pair. */
    List<Link> between(List<List<String>> pairs, Collection<Entity> entities, LinkFilter filter, Collection<String> given,
            Detail detail) {
        if (!detail.links() || pairs.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = filters.of(filter, given);
        parameters.put("pairs", pairs);
        detail.putInto(parameters);
        return rows.links(graph.read(BETWEEN, parameters), entities, filter.period());
    }
}
