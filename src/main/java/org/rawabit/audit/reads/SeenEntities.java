// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.reads;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.PropertyDataFetcher;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Entity;

/**
 * Finds the entities that an object of an answer stands for: itself, where its type implements {@code Entity}, and those that
 * its fields of such a type hold, as the two ends of a link, asked for or not.
 */
final class SeenEntities {

    private static final String ENTITY = "Entity";
    private static final String CASE = "Case";
    private static final Part ID = new Part(GraphQLFieldDefinition.newFieldDefinition().name("id").type(Scalars.GraphQLID).build());

    private final Map<GraphQLObjectType, Shape> shapes = new ConcurrentHashMap<>();

    void in(GraphQLObjectType type, Object source, Consumer<String> ids) {
        Shape shape = shape(type);
        if (shape.entity()) {
            accept(source, ids);
        }
        for (Part part : shape.parts()) {
            accept(part.of(source), ids);
        }
    }

    /** Most types are known: to look one up locks nothing. */
    private Shape shape(GraphQLObjectType type) {
        Shape known = shapes.get(type);
        return known == null ? shapes.computeIfAbsent(type, Shape::of) : known;
    }

    /** The case that an object of an answer is. */
    void cases(GraphQLObjectType type, Object source, Consumer<String> ids) {
        if (type.getName().equals(CASE) && ID.of(source) instanceof String id) {
            ids.accept(id);
        }
    }

    private static void accept(@Nullable Object entity, Consumer<String> ids) {
        if (entity instanceof Entity known) {
            ids.accept(known.id());
        } else if (entity != null && ID.of(entity) instanceof String id) {
            ids.accept(id);
        }
    }

    private static boolean isEntity(GraphQLOutputType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLNamedType named && named instanceof GraphQLImplementingType implementing
                && (named instanceof GraphQLInterfaceType && named.getName().equals(ENTITY) || implementsEntity(implementing));
    }

    private static boolean implementsEntity(GraphQLImplementingType type) {
        return type.getInterfaces().stream().anyMatch(one -> one.getName().equals(ENTITY));
    }

    /** What of a type is an entity. */
    private record Shape(boolean entity, List<Part> parts) {

        static Shape of(GraphQLObjectType type) {
            return new Shape(implementsEntity(type), type.getFieldDefinitions().stream()
                    .filter(field -> isEntity(field.getType())).map(Part::new).toList());
        }
    }

    /** A field that holds an entity. */
    private record Part(GraphQLFieldDefinition field, PropertyDataFetcher<Object> fetcher) {

        Part(GraphQLFieldDefinition field) {
            this(field, PropertyDataFetcher.fetching(field.getName()));
        }

        @Nullable Object of(Object source) {
            try {
                return fetcher.get(field, source, () -> null);
            } catch (Exception e) {
                throw new IllegalStateException("The audit cannot read " + field.getName() + " of " + source.getClass().getSimpleName(), e);
            }
        }
    }
}
