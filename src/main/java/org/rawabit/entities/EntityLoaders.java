// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawabit.graph.Ids;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what many entities of one answer need in one round trip. */
@Component
class EntityLoaders {

    private static final CypherQuery FILES = CypherQuery.of(EntityLoaders.class, "files");
    private static final CypherQuery LABELS = CypherQuery.of(EntityLoaders.class, "labels");

    private final Facts facts;
    private final VisibleGraph graph;
    private final Ids ids;

    EntityLoaders(BatchLoaderRegistry registry, Facts facts, VisibleGraph graph, Ids idMaker) {
        this.ids = idMaker;
        this.facts = facts;
        this.graph = graph;
        registry.<PropertyKey, Object>forName(PropertyKey.class.getName())
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> values(keys)));
        registry.<String, List<Fact>>forName("facts")
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> facts.all(ids)));
        registry.<String, String>forName("label")
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> labels(ids)));
        registry.<Long, FileTitle>forName("fileTitle")
                .registerMappedBatchLoader((numbers, environment) -> Mono.fromSupplier(() -> titles(numbers)));
    }

    private Map<PropertyKey, Object> values(Set<PropertyKey> keys) {
        Map<String, List<Fact>> found = facts.with(distinct(keys.stream().map(PropertyKey::entityId).toList()),
                distinct(keys.stream().map(PropertyKey::property).toList()));
        Map<PropertyKey, Object> values = new HashMap<>();
        for (PropertyKey key : keys) {
            found.getOrDefault(key.entityId(), List.of()).stream().filter(fact -> !fact.heldBack() || key.open()).map(fact -> fact.values().get(Property.column(key.property())))
                    .filter(Objects::nonNull).findFirst().ifPresent(value -> values.put(key, value));
        }
        return values;
    }

    private Map<String, String> labels(Set<String> ids) {
        return graph.read(LABELS, Map.of("ids", List.copyOf(ids))).stream().filter(row -> row.has("label"))
                .collect(Collectors.toMap(row -> row.string("id"), row -> row.string("label")));
    }

    private Map<Long, FileTitle> titles(Set<Long> numbers) {
        return graph.read(FILES, Map.of("numbers", List.copyOf(numbers))).stream()
                .collect(Collectors.toMap(row -> row.integer("number"), row -> FileTitle.of(row, ids)));
    }

    private static List<String> distinct(Collection<String> values) {
        return values.stream().distinct().toList();
    }
}
