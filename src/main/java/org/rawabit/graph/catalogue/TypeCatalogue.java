// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All types of entities and links: the source of constraints, GraphQL types, import checks, forms and legend. */
public final class TypeCatalogue {

    private final Map<String, EntityType> entityTypes;
    private final Map<String, LinkType> linkTypes;

    TypeCatalogue(Map<String, EntityType> entityTypes, Map<String, LinkType> linkTypes) {
        this.entityTypes = entityTypes;
        this.linkTypes = linkTypes;
    }

    /**
     * Reads the shipped types, and a site's own from the folders {@code entities} and {@code links} of {@code siteFolder}.
     *
     * @throws CatalogueException where a file has an unknown key, a bad name or a reference to nothing
     */
    public static TypeCatalogue load(@Nullable Path siteFolder) {
        return new CatalogueReader(siteFolder).read();
    }

    /** All entity types by name order. */
    public Collection<EntityType> entityTypes() {
        return entityTypes.values();
    }

    /** All link types by name order. */
    public Collection<LinkType> linkTypes() {
        return linkTypes.values();
    }

    /** The entity type of that name; throws where there is none. */
    public EntityType entityType(String name) {
        return findEntityType(name).orElseThrow(() -> new CatalogueException("no entity type " + name));
    }

    /** The link type of that name; throws where there is none. */
    public LinkType linkType(String name) {
        return findLinkType(name).orElseThrow(() -> new CatalogueException("no link type " + name));
    }

    /** The entity type of that name, if there is one. */
    public Optional<EntityType> findEntityType(String name) {
        return Optional.ofNullable(entityTypes.get(name));
    }

    /** The link type of that name, if there is one. */
    public Optional<LinkType> findLinkType(String name) {
        return Optional.ofNullable(linkTypes.get(name));
    }
}
