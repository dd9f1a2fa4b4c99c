// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Row;
import org.rawabit.links.CommonNeighbours.CommonNeighbour;
import org.springframework.stereotype.Service;

/** Answers: who is linked to several of these entities? */
@Service
class FindCommonNeighbours {

    private static final CypherQuery QUERY = CypherQuery.of(FindCommonNeighbours.class, "common-neighbours");

    private final VisibleGraph graph;
    private final FilterParameters filters;
    private final ChartLinks chartLinks;

    FindCommonNeighbours(VisibleGraph graph, FilterParameters filters, ChartLinks chartLinks) {
        this.graph = graph;
        this.filters = filters;
        this.chartLinks = chartLinks;
    }

    CommonNeighbours find(List<String> ids, @Nullable Integer atLeast, LinkFilter filter, int limit, Detail detail) {
        Set<String> asked = Limits.distinct(ids, Limits.IDS);
        Refusal.unlessWithin("limit", limit, 0, Limits.ENTITIES);
        Map<String, Object> parameters = filters.of(filter, asked);
        parameters.put("ids", List.copyOf(asked));
        parameters.put("atLeast", atLeast);
        parameters.put("limit", limit);
        Row answer = graph.read(QUERY, parameters).get(0);
        List<Entity> given = Given.inOrder(asked, answer.rows("given"));
        if (atLeast != null && (atLeast < 1 || atLeast > given.size())) {
            throw new Refusal("AT_LEAST_OUT_OF_RANGE", atLeast, given.size());
        }
        return withLinks(answer, given, filter, detail);
    }

    private CommonNeighbours withLinks(Row answer, List<Entity> given, LinkFilter filter, Detail detail) {
        List<Row> found = answer.rows("neighbours");
        List<Entity> entities = new ArrayList<>(given);
        found.stream().map(Entity::of).forEach(entities::add);
        List<Link> links = chartLinks.between(pairs(found), entities, filter, Given.ids(given), detail);
        Map<String, List<Link>> byNeighbour = byNeighbour(links, Given.ids(given));
        List<CommonNeighbour> neighbours = found.stream().map(row -> neighbour(row, byNeighbour)).toList();
        return new CommonNeighbours(neighbours, answer.integer("total"), neighbours.size() < answer.integer("total"));
    }

    private static List<List<String>> pairs(List<Row> found) {
        return found.stream().flatMap(row -> row.strings("linkedTo").stream().map(given -> List.of(given, row.string("id"))))
                .toList();
    }

    /** Each link leads from a given entity to a neighbour, which is none of the given. */
    private static Map<String, List<Link>> byNeighbour(List<Link> links, List<String> given) {
        Set<String> known = Set.copyOf(given);
        return links.stream().collect(Collectors.groupingBy(
                link -> known.contains(link.from().id()) ? link.to().id() : link.from().id()));
    }

    private static CommonNeighbour neighbour(Row row, Map<String, List<Link>> links) {
        return new CommonNeighbour(Entity.of(row), row.strings("linkedTo").stream().sorted().toList(),
                links.getOrDefault(row.string("id"), List.of()));
    }
}
