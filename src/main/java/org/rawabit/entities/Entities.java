// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.Collection;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Entity;
import org.springframework.stereotype.Component;

/** Finds entities by id, and by the key that a data set has for them. */
@Component
public class Entities {

    private static final CypherQuery BY_ID = CypherQuery.of(Entities.class, "entities");
    private static final CypherQuery BY_KEY = CypherQuery.of(Entities.class, "entity-by-key");

    private final VisibleGraph graph;

    public Entities(VisibleGraph graph) {
        this.graph = graph;
    }

    /** Those that are there, in the order given. */
    public List<Entity> list(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Entity> found = graph.read(BY_ID, Map.of("ids", List.copyOf(ids))).stream().map(Entity::of)
                .collect(Collectors.toMap(Entity::id, Function.identity()));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The one of that id, if it is there. */
    public Optional<Entity> find(String id) {
        return list(List.of(id)).stream().findFirst();
    }

    /** The only entity that a data set (in that case, or in any) calls by that key. */
    public Optional<Entity> findByKey(String dataset, String key, @Nullable String caseId) {
        Map<String, Object> parameters = new HashMap<>(Map.of("dataset", dataset, "key", key));
        parameters.put("caseId", caseId);
        List<Entity> found = graph.read(BY_KEY, parameters).stream().map(Entity::of).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
