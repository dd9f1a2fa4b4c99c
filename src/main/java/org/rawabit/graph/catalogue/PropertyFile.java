// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A property as a YAML file gives it. */
record PropertyFile(@Nullable String type, @Nullable Text label, @Nullable Sensitivity sensitivity, @Nullable Boolean search,
        @Nullable Map<String, Text> choices) {

    PropertyType toType(String name) {
        return new PropertyType(name, valueType(name, TypeFile.required(name + ".type", type)),
                TypeFile.required(name + ".label", label), TypeFile.required(name + ".sensitivity", sensitivity),
                Boolean.TRUE.equals(search),
                choices == null ? Map.of() : new LinkedHashMap<>(choices));
    }

    private static ValueType valueType(String name, String type) {
        try {
            return ValueType.valueOf(type.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CatalogueException("property " + name + ": no value type " + type, e);
        }
    }
}
