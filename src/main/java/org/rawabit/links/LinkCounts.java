// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Row;
import org.springframework.stereotype.Service;

/** Answers: how many links of which kind does each entity have? */
@Service
class LinkCounts {

    private static final CypherQuery QUERY = CypherQuery.of(LinkCounts.class, "link-counts");

    private final VisibleGraph graph;
    private final FilterParameters filters;

    LinkCounts(VisibleGraph graph, FilterParameters filters) {
        this.graph = graph;
        this.filters = filters;
    }

    /** By entity; one without links is absent. */
    Map<String, List<LinkCount>> count(Collection<String> ids, LinkFilter filter) {
        Map<String, Object> parameters = filters.of(filter, List.of());
        parameters.put("ids", List.copyOf(ids));
        return graph.read(QUERY, parameters).stream().collect(Collectors.groupingBy(row -> row.string("id"),
                Collectors.mapping(LinkCounts::count, Collectors.toList())));
    }

    private static LinkCount count(Row row) {
        return new LinkCount(row.string("linkType"), Direction.valueOf(row.string("direction")), row.string("entityType"),
                row.integer("count"), row.integer("entities"));
    }

    /** Links of one type and direction to entities of one type (contract: {@code LinkCount}). */
    record LinkCount(String linkType, Direction direction, String entityType, long count, long entities) {
    }
}
