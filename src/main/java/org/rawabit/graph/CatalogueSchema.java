// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;

/**
 * Constraints that follow from the catalogue. Type names are checked when it is read
 * ({@code [A-Za-z][A-Za-z0-9_]*}), so this is the one place where Cypher is rendered.
 */
final class CatalogueSchema {

    private static final CypherQuery NAMES = CypherQuery.of(CatalogueSchema.class, "index-names");
    private static final CypherQuery AWAIT = CypherQuery.of(CatalogueSchema.class, "await-indexes");
    private static final long SECONDS = 3_600;

    private final Graph graph;
    private final TypeCatalogue catalogue;

    CatalogueSchema(Graph graph, TypeCatalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    void make() {
        Set<String> there = Set.copyOf(graph.readSchema(NAMES).get(0).strings("names"));
        List<Element> missing = elements().stream().filter(element -> !there.contains(element.name())).toList();
        missing.forEach(element -> graph.define(element.name(), element.statement()));
        graph.await(AWAIT, Map.of("seconds", SECONDS));
    }

    /** A link's id exists once: importer/add-links. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (LinkType type : catalogue.linkTypes()) {
            elements.add(new Element("link_%s_id".formatted(type.name()),
                    "CREATE CONSTRAINT link_%1$s_id IF NOT EXISTS FOR ()-[l:%1$s]-() REQUIRE l.id IS UNIQUE".formatted(type.name())));
        }
        return elements;
    }

    /** A constraint; its index has the same name. */
    record Element(String name, String statement) {
    }
}
