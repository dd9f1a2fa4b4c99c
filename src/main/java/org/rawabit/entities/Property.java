// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.PropertyType;

/**
 * A property as it stands (schema: {@code Property}).
 *
 * @param value normalised where it could be
 * @param given as the source had it, where that differs
 * @param flag  why it did not normalise
 */
public record Property(String name, String value, @Nullable String given, @Nullable String flag) {

    private static final String VALUE = "p_";
    private static final String GIVEN = "given_";

    /** Those that have a value, in the order of the catalogue. */
    static List<Property> of(Iterable<PropertyType> types, Map<String, Object> values, List<String> flags) {
        List<Property> properties = new java.util.ArrayList<>();
        for (PropertyType type : types) {
            Object value = values.getOrDefault(VALUE + type.name(), values.get(GIVEN + type.name()));
            if (value != null) {
                properties.add(new Property(type.name(), value.toString(), given(type, values, value), flag(type, flags)));
            }
        }
        return properties;
    }

    /** Those of a link, whose values stand under their own names. */
    public static List<Property> plain(Iterable<PropertyType> types, Map<String, Object> values) {
        List<Property> properties = new java.util.ArrayList<>();
        for (PropertyType type : types) {
            if (values.get(type.name()) != null) {
                properties.add(new Property(type.name(), values.get(type.name()).toString(), null, null));
            }
        }
        return properties;
    }

    static String column(String property) {
        return VALUE + property;
    }

    private static @Nullable String given(PropertyType type, Map<String, Object> values, Object value) {
        Object given = values.get(GIVEN + type.name());
        return given == null || Objects.equals(given, value) ? null : given.toString();
    }

    private static @Nullable String flag(PropertyType type, List<String> flags) {
        String prefix = type.name() + ":";
        return flags.stream().filter(flag -> flag.startsWith(prefix)).map(flag -> flag.substring(prefix.length())).findFirst()
                .orElse(null);
    }
}
