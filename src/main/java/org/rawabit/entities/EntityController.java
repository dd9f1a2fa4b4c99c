// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Entity;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class EntityController {

    private final Entities entities;
    private final TypeCatalogue catalogue;

    EntityController(Entities entities, TypeCatalogue catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
    }

    @QueryMapping
    Optional<Entity> entity(@Argument String id) {
        return entities.find(id);
    }

    @QueryMapping
    Optional<Entity> entityByKey(@Argument String dataset, @Argument String key, @Argument("case") @Nullable String caseId) {
        return entities.findByKey(dataset, key, caseId);
    }

    @SchemaMapping(typeName = "Entity")
    Object label(Entity entity, DataLoader<String, String> label) {
        return entity.label() != null ? entity.label() : label.load(entity.id()).thenApply(found -> found == null ? entity.type() : found);
    }

    @SchemaMapping(typeName = "Entity", field = "facts")
    CompletableFuture<List<Fact>> facts(Entity entity, DataLoader<String, List<Fact>> facts) {
        return facts.load(entity.id()).thenApply(found -> found == null ? List.of()
                : found.stream().map(fact -> fact.of(entity.type())).toList());
    }

    @SchemaMapping(typeName = "Fact", field = "case")
    String caseOf(Fact fact) {
        return fact.caseId();
    }

    @SchemaMapping(typeName = "Fact")
    List<Property> properties(Fact fact) {
        return Property.of(fact.shownOf(catalogue.entityType(fact.entityType())), fact.values(), fact.flags());
    }

    @SchemaMapping(typeName = "SourceRef")
    CompletableFuture<String> id(SourceRef source, DataLoader<Long, FileTitle> fileTitle) {
        return fileTitle.load(source.file()).thenApply(title -> source.id(FileTitle.orUnknown(title)));
    }

    @SchemaMapping(typeName = "SourceRef")
    CompletableFuture<String> title(SourceRef source, DataLoader<Long, FileTitle> fileTitle) {
        return fileTitle.load(source.file()).thenApply(title -> FileTitle.orUnknown(title).text());
    }
}
