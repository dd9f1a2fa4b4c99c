// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.profile.PropertySource;

/** Reads all properties that a section takes from its rows. */
final class PropertiesReader {

    private final Map<String, Value> constants = new LinkedHashMap<>();
    private final Map<String, ValueReader> columns = new LinkedHashMap<>();
    private final Map<String, PropertySource.ByEndType> byEndType = new LinkedHashMap<>();

    PropertiesReader(Map<String, PropertySource> sources, Map<String, PropertyType> types, Columns header, Scope scope,
            Place place) {
        sources.forEach((name, source) -> {
            PropertyType type = types.get(name);
            if (source instanceof PropertySource.Constant constant) {
                constants.put(name, ValueReader.constant(type, constant.value(), scope));
            } else if (source instanceof PropertySource.Column column) {
                columns.put(name, new ValueReader(type, column, header.optional(column.column()), scope, place));
            } else if (source instanceof PropertySource.ByEndType ends) {
                byEndType.put(name, ends);
            }
        });
    }

    Map<String, Value> read(RawRow row) {
        Map<String, Value> values = new LinkedHashMap<>(constants);
        columns.forEach((name, reader) -> {
            Value value = reader.read(row);
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    Map<String, PropertySource.ByEndType> byEndType() {
        return byEndType;
    }
}
