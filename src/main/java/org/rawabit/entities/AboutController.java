// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the program is and what it holds. */
@Controller
class AboutController {

    private static final CypherQuery ENTITIES = CypherQuery.of(AboutController.class, "entity-counts");
    private static final CypherQuery LINKS = CypherQuery.of(AboutController.class, "link-totals");
    private static final CypherQuery DATASETS = CypherQuery.of(AboutController.class, "datasets");
    private static final String TRAINING = "training";

    private final VisibleGraph graph;
    private final TypeCatalogue catalogue;
    private final String version;

    AboutController(VisibleGraph graph, TypeCatalogue catalogue, ObjectProvider<BuildProperties> build) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("development");
    }

    @QueryMapping
    About about() {
        return new About(version);
    }

    @SchemaMapping(typeName = "About")
    boolean training(About about) {
        return graph.read(DATASETS, Map.of("dataset", TRAINING)).get(0).bool("there");
    }

    @SchemaMapping(typeName = "About")
    List<TypeCount> entities(About about) {
        Map<String, String> subtypes = new HashMap<>();
        catalogue.entityTypes().forEach(type -> subtypes.put(type.name(), subtype(type)));
        return counts(ENTITIES, Map.of("subtypes", subtypes));
    }

    @SchemaMapping(typeName = "About")
    List<TypeCount> links(About about) {
        return counts(LINKS, Map.of());
    }

    private static @Nullable String subtype(EntityType type) {
        return type.subtype() == null ? "id_" : Property.column(type.subtype());
    }

    private List<TypeCount> counts(CypherQuery query, Map<String, ?> parameters) {
        return graph.read(query, parameters).stream()
                .map(row -> new TypeCount(row.string("type"), row.findString("kind").orElse(null), row.integer("count"))).toList();
    }

    /** The program (schema: {@code About}). */
    record About(String version) {
    }

    /** How many there are of a type and kind (schema: {@code TypeCount}). */
    record TypeCount(String type, @Nullable String kind, long count) {
    }
}
