// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.nio.charset.StandardCharsets;
import org.dataloader.DataLoader;
import org.rawabit.graph.Entity;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Adds the catalogue's entity types to the schema, and reads their properties by batches. */
@Configuration(proxyBeanMethods = false)
class EntityWiring {

    @Bean
    GraphQlSourceBuilderCustomizer catalogueTypes(TypeCatalogue catalogue) {
        byte[] schema = EntitySchema.render(catalogue).getBytes(StandardCharsets.UTF_8);
        return source -> source.schemaResources(new ByteArrayResource(schema, "types of the catalogue"));
    }

    @Bean
    RuntimeWiringConfigurer entityFields(TypeCatalogue catalogue) {
        return wiring -> {
            wiring.scalar(ExtendedScalars.DateTime);
            wiring.type("Entity", type -> type.typeResolver(of -> of.getSchema().getObjectType(of.<Entity>getObject().type())));
            catalogue.entityTypes().forEach(type -> wiring.type(type.name(), fields -> fields(type, fields)));
        };
    }

    private static TypeRuntimeWiring.Builder fields(EntityType type, TypeRuntimeWiring.Builder fields) {
        type.properties().values().forEach(property -> fields.dataFetcher(property.name(), fetcher(property)));
        return fields;
    }

    private static DataFetcher<?> fetcher(PropertyType property) {
        return field -> {
            DataLoader<PropertyKey, Object> values = field.getDataLoader(PropertyKey.class.getName());
            return values.load(new PropertyKey(field.<Entity>getSource().id(), property.name(), property.sensitivity().isOpen()));
        };
    }
}
