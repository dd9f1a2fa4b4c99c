// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an answer, or a map inside one. Getters throw where the value is absent; {@code find…} may be empty.
 *
 * @param map column to value: String, Long, Double, Boolean, List or Map
 */
public record Row(Map<String, Object> map) {

    public String string(String column) {
        return (String) value(column);
    }

    public Optional<String> findString(String column) {
        return Optional.ofNullable((String) map.get(column));
    }

    public long integer(String column) {
        return ((Number) value(column)).longValue();
    }

    public Optional<Long> findInteger(String column) {
        return Optional.ofNullable((Number) map.get(column)).map(Number::longValue);
    }

    public double decimal(String column) {
        return ((Number) value(column)).doubleValue();
    }

    public boolean bool(String column) {
        return (Boolean) value(column);
    }

    /** The list of strings, empty where absent. */
    public List<String> strings(String column) {
        return list(column);
    }

    /** The list of integers, empty where absent. */
    public List<Long> longs(String column) {
        return list(column);
    }

    /** The list of maps, empty where absent. */
    public List<Row> rows(String column) {
        return this.<Map<String, Object>>list(column).stream().map(Row::new).toList();
    }

    @SuppressWarnings("unchecked")
    public Row row(String column) {
        return new Row((Map<String, Object>) value(column));
    }

    public boolean has(String column) {
        return map.get(column) != null;
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(String column) {
        Object value = map.get(column);
        return value == null ? List.of() : (List<T>) value;
    }

    private Object value(String column) {
        Object value = map.get(column);
        if (value == null) {
            throw new IllegalStateException("no value in column " + column + " of " + map.keySet());
        }
        return value;
    }
}
