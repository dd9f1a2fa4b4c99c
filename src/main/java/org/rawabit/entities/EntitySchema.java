// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.stream.Collectors;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.TypeCatalogue;

/** Renders the GraphQL types of the catalogue's entity types. */
final class EntitySchema {

    private EntitySchema() {
    }

    static String render(TypeCatalogue catalogue) {
        return catalogue.entityTypes().stream().map(EntitySchema::type).collect(Collectors.joining("\n"));
    }

    private static String type(EntityType type) {
        return """
                "%s"
                type %s implements Entity {
                  id: ID!
                  type: String!
                  label: String!
                  linkCounts(where: LinkFilter): [LinkCount!]!
                  facts: [Fact!]!
                  masked: Masked
                %s}
                """.formatted(type.label().en(), type.name(),
                type.properties().values().stream().map(EntitySchema::field).collect(Collectors.joining()));
    }

    private static String field(PropertyType property) {
        return "  \"%s\" %s: %s%n".formatted(property.label().en(), property.name(), scalar(property));
    }

    private static String scalar(PropertyType property) {
        return switch (property.type()) {
            case INTEGER -> "Int";
            case DECIMAL -> "Float";
            default -> "String";
        };
    }
}
