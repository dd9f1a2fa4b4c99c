// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Row;
import org.springframework.stereotype.Service;

/** Answers: what do the data sets say of these entities? */
@Service
class Facts {

    private static final CypherQuery QUERY = CypherQuery.of(Facts.class, "facts");

    private final VisibleGraph graph;

    Facts(VisibleGraph graph) {
        this.graph = graph;
    }

    /** All facts of each entity. */
    Map<String, List<Fact>> all(Collection<String> ids) {
        return read(ids, null, true);
    }

    /** The facts of each entity with these properties alone, and without sources. */
    Map<String, List<Fact>> with(Collection<String> ids, List<String> properties) {
        return read(ids, properties.stream().map(Property::column).toList(), false);
    }

    private Map<String, List<Fact>> read(Collection<String> ids, @Nullable List<String> names, boolean withSources) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", List.copyOf(ids));
        parameters.put("names", names);
        parameters.put("withSources", withSources);
        return graph.read(QUERY, parameters).stream().map(row -> fact(row, names))
                .collect(Collectors.groupingBy(Fact::entityId));
    }

    private static Fact fact(Row row, @Nullable List<String> names) {
        return new Fact(row.string("entityId"), "", row.string("dataset"), row.string("key"), row.string("caseId"),
                row.findString("grade").orElse(null), row.strings("sources").stream().map(SourceRef::of).toList(),
                names == null ? row.row("properties").map() : values(names, row), row.strings("flags"),
                row.bool("heldBack"));
    }

    private static Map<String, Object> values(List<String> names, Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<?> found = (List<?>) row.map().get("values");
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), found.get(i));
        }
        return values;
    }
}
