// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.Identity;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.Text;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CatalogueController {

    private final TypeCatalogue catalogue;

    CatalogueController(TypeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @QueryMapping
    TypeCatalogue catalogue() {
        return catalogue;
    }

    @SchemaMapping(typeName = "Catalogue")
    Collection<EntityType> entityTypes(TypeCatalogue of) {
        return of.entityTypes();
    }

    @SchemaMapping(typeName = "Catalogue")
    Collection<LinkType> linkTypes(TypeCatalogue of) {
        return of.linkTypes();
    }

    @SchemaMapping(typeName = "EntityType")
    String kind(EntityType type) {
        return type.kind().name().toLowerCase(Locale.ROOT);
    }

    @SchemaMapping(typeName = "EntityType")
    boolean shared(EntityType type) {
        return type.identity() == Identity.SHARED;
    }

    @SchemaMapping(typeName = "EntityType", field = "properties")
    Collection<PropertyType> entityProperties(EntityType type) {
        return type.properties().values();
    }

    @SchemaMapping(typeName = "LinkType", field = "properties")
    Collection<PropertyType> linkProperties(LinkType type) {
        return type.properties().values();
    }

    @SchemaMapping(typeName = "LinkType")
    Collection<PropertyType> eventProperties(LinkType type) {
        return type.events().values();
    }

    @SchemaMapping(typeName = "PropertyType")
    String type(PropertyType property) {
        return property.type().name().toLowerCase(Locale.ROOT);
    }

    @SchemaMapping(typeName = "PropertyType")
    String sensitivity(PropertyType property) {
        return property.sensitivity().name().toLowerCase(Locale.ROOT);
    }

    @SchemaMapping(typeName = "PropertyType")
    List<Choice> choices(PropertyType property) {
        return property.choices().entrySet().stream().map(Choice::of).toList();
    }

    /** A value that a property can have. */
    record Choice(String value, Text label) {

        static Choice of(Map.Entry<String, Text> choice) {
            return new Choice(choice.getKey(), choice.getValue());
        }
    }
}
