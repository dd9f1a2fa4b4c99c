// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Row;
import org.springframework.stereotype.Service;

/** Answers: who are the neighbours of these entities? */
@Service
class Expand {

    private static final CypherQuery MOST_LINKED = CypherQuery.of(Expand.class, "expand-most-linked");
    private static final CypherQuery BY_RANK = CypherQuery.of(Expand.class, "expand");

    private final VisibleGraph graph;
    private final FilterParameters filters;
    private final ChartLinks chartLinks;

    Expand(VisibleGraph graph, FilterParameters filters, ChartLinks chartLinks) {
        this.graph = graph;
        this.filters = filters;
        this.chartLinks = chartLinks;
    }

    Chart expand(List<String> ids, LinkFilter filter, Rank rank, int limit, Detail detail) {
        Set<String> asked = Limits.distinct(ids, Limits.IDS);
        Refusal.unlessWithin("limit", limit, 0, Limits.ENTITIES);
        Row answer = graph.read(rank == Rank.MOST_LINKED ? MOST_LINKED : BY_RANK, parameters(asked, filter, rank, limit)).get(0);
        List<Entity> given = Given.inOrder(asked, answer.rows("given"));
        if (given.isEmpty()) {
            return Chart.EMPTY;
        }
        List<Entity> entities = new ArrayList<>(given);
        answer.rows("neighbours").stream().map(Entity::of).forEach(entities::add);
        long total = answer.integer("total");
        return new Chart(entities, chartLinks.among(entities, Given.ids(given), filter, detail), total,
                entities.size() - given.size() < total, List.of());
    }

    private Map<String, Object> parameters(Set<String> ids, LinkFilter filter, Rank rank, int limit) {
        Map<String, Object> parameters = filters.of(filter, ids);
        parameters.put("ids", List.copyOf(ids));
        parameters.put("rank", rank.name());
        parameters.put("limit", limit);
        parameters.put("open", Period.OPEN);
        parameters.put("none", Period.NONE);
        return parameters;
    }
}
