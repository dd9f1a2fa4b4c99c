// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class TrainingProfileTests {

    private static final Path PROFILE = Path.of("src/main/resources/profiles/training.yaml");

    private final TypeCatalogue catalogue = TypeCatalogue.load(null);
    private final List<JsonNode> sections = sections();

    @Test
    void everyFileIsMapped() {
        Set<String> mapped = sections.stream().map(section -> section.get("match").asString()).collect(Collectors.toSet());

        assertThat(ScenarioFiles.files()).extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void everyColumnThatTheProfileNamesIsInTheFile() {
        for (JsonNode section : sections) {
            Set<String> columns = ScenarioFiles.rows(section.get("match").asString()).get(0).keySet();

            assertThat(columns).as(section.toString()).containsAll(columnsOf(section));
        }
    }

    @Test
    void everyPropertyIsInTheCatalogueAndEveryChoiceAmongItsChoices() {
        for (JsonNode section : sections) {
            Map<String, PropertyType> known = propertiesOf(section);
            section.path("properties").properties().forEach(
                    property -> assertFits(section, known.get(property.getKey()), property.getKey(), property.getValue()));
        }
    }

    @Test
    void everyLinkJoinsTypesThatItMayJoin() {
        for (JsonNode section : sections) {
            if (!section.has("entity")) {
                LinkType type = catalogue.linkType(linkTypeOf(section));

                assertThat(type.startsAt(section.at("/from/type").asString())).as(section.toString()).isTrue();
                assertThat(type.endsAt(section.at("/to/type").asString())).as(section.toString()).isTrue();
            }
        }
    }

    @Test
    void everyStatusIsConfirmedOrSuspected() {
        sections.stream().filter(section -> section.has("status")).map(section -> section.get("match").asString())
                .forEach(file -> assertThat(ScenarioFiles.column(file, "status")).as(file)
                        .isSubsetOf("confirmed", "suspected"));
    }

    private static void assertFits(JsonNode section, PropertyType type, String name, JsonNode value) {
        assertThat(type).as("%s of %s", name, section).isNotNull();
        if (!type.choices().isEmpty()) {
            assertThat(ScenarioFiles.column(section.get("match").asString(), value.asString())).as("%s of %s", name, section)
                    .filteredOn(cell -> !cell.isEmpty()).isNotEmpty().isSubsetOf(type.choices().keySet());
        }
    }

    private Map<String, PropertyType> propertiesOf(JsonNode section) {
        if (section.has("entity")) {
            return catalogue.entityType(section.get("entity").asString()).properties();
        }
        LinkType type = catalogue.linkType(linkTypeOf(section));
        return section.has("event") ? type.events() : type.properties();
    }

    private static String linkTypeOf(JsonNode section) {
        return section.path(section.has("event") ? "event" : "link").asString();
    }

    private static Set<String> columnsOf(JsonNode section) {
        Set<String> columns = section.findValuesAsString("column").stream().collect(Collectors.toSet());
        section.path("properties").forEach(value -> addText(columns, value));
        section.path("valid").forEach(value -> addText(columns, value));
        List.of("/key", "/from/key", "/from/value", "/to/key", "/to/value").forEach(at -> addText(columns, section.at(at)));
        return columns;
    }

    private static void addText(Set<String> columns, JsonNode value) {
        if (value.isString()) {
            columns.add(value.asString());
        }
    }

    private static List<JsonNode> sections() {
        JsonNode files = new YAMLMapper().readTree(PROFILE.toFile()).get("files");
        return StreamSupport.stream(files.spliterator(), false).toList();
    }
}
