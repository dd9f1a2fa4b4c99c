// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.Identity;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;

/**
 * Constraints and indexes that follow from the catalogue. Type names are checked when it is read
 * ({@code [A-Za-z][A-Za-z0-9_]*}), so this is the one place where Cypher is rendered.
 */
final class CatalogueSchema {

    private static final CypherQuery AWAIT = CypherQuery.of(CatalogueSchema.class, "await-indexes");
    private static final long SECONDS = 300;

    private final Graph graph;
    private final TypeCatalogue catalogue;

    CatalogueSchema(Graph graph, TypeCatalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    void make() {
        statements().forEach(statement -> graph.define("catalogue", statement));
        graph.read(AWAIT, Map.of("seconds", SECONDS));
    }

    /** A link's id exists once (importer/write-links); a shared entity's key is searched by its parts (search/by-key). */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (LinkType type : catalogue.linkTypes()) {
            statements.add("CREATE CONSTRAINT link_%1$s_id IF NOT EXISTS FOR ()-[l:%1$s]-() REQUIRE l.id IS UNIQUE"
                    .formatted(type.name()));
        }
        for (EntityType type : catalogue.entityTypes()) {
            if (type.identity() == Identity.SHARED) {
                statements.add("CREATE TEXT INDEX entity_%1$s_key IF NOT EXISTS FOR (e:%1$s) ON (e.key)"
                        .formatted(type.name()));
            }
        }
        return statements;
    }
}
