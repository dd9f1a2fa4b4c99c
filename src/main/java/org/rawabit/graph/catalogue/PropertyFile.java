// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A property as a YAML file gives it. */
record PropertyFile(String type, Text label, Sensitivity sensitivity, @Nullable Boolean search,
        @Nullable Map<String, Text> choices) {

    PropertyType toType(String name) {
        return new PropertyType(name, valueType(name), label, sensitivity, Boolean.TRUE.equals(search),
                choices == null ? Map.of() : new LinkedHashMap<>(choices));
    }

    private ValueType valueType(String name) {
        try {
            return ValueType.valueOf(type.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CatalogueException("property " + name + ": no value type " + type, e);
        }
    }
}
