// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.PropertyType;

/** Reads {@code properties} of a section. */
final class PropertyReader {

    private static final Set<String> KEYS = Set.of("column", "value", "values", "format", "min", "endType");

    private final String owner;
    private final Map<String, PropertyType> known;

    PropertyReader(String owner, Map<String, PropertyType> known) {
        this.owner = owner;
        this.known = known;
    }

    Map<String, PropertySource> read(YamlNode section) {
        return section.map("properties", this::property);
    }

    private PropertySource property(String name, YamlNode node) {
        PropertyType property = known.get(name);
        if (property == null) {
            throw node.wrong(owner + " has no property " + name + "; it has " + String.join(", ", known.keySet()));
        }
        if (node.isText()) {
            return new PropertySource.Column(node.text(), Map.of(), List.of(), null);
        }
        node.only(KEYS);
        return node.has("value") ? constant(property, node) : node.has("endType") ? byEndType(property, node) : column(property, node);
    }

    private static PropertySource constant(PropertyType property, YamlNode node) {
        node.only(Set.of("value"));
        checkChoice(property, node, node.text("value"));
        return new PropertySource.Constant(node.text("value"));
    }

    private PropertySource byEndType(PropertyType property, YamlNode node) {
        node.only(Set.of("endType", "values"));
        String end = node.text("endType");
        if (!end.equals("from") && !end.equals("to")) {
            throw node.wrong("endType is from or to, not " + end);
        }
        return new PropertySource.ByEndType(PropertySource.End.valueOf(end.toUpperCase(Locale.ROOT)), values(property, node));
    }

    private static PropertySource column(PropertyType property, YamlNode node) {
        return new PropertySource.Column(node.text("column"), values(property, node), FormatReader.formats(node, "format"),
                min(node.find("min")));
    }

    private static Map<String, String> values(PropertyType property, YamlNode node) {
        Map<String, String> values = new LinkedHashMap<>(node.map("values", (from, to) -> to.text()));
        values.values().forEach(value -> checkChoice(property, node, value));
        return values;
    }

    private static @Nullable Long min(@Nullable YamlNode min) {
        try {
            return min == null ? null : Long.valueOf(min.text());
        } catch (NumberFormatException e) {
            throw min.wrong("expected a whole number, not " + min.text());
        }
    }

    private static void checkChoice(PropertyType property, YamlNode node, String value) {
        if (!property.choices().isEmpty() && !property.choices().containsKey(value)) {
            throw node.wrong(value + " is no choice of " + property.name() + "; it has "
                    + String.join(", ", property.choices().keySet()));
        }
    }
}
