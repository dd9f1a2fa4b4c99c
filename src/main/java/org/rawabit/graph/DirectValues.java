// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of the values that the database of this process gives what the driver would give: lists of its arrays. */
final class DirectValues {

    private DirectValues() {
    }

    static Row row(Map<String, Object> columns) {
        return new Row(map(columns));
    }

    private static Map<String, Object> map(Map<?, ?> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach((name, value) -> values.put((String) name, value(value)));
        return values;
    }

    private static @Nullable Object value(@Nullable Object given) {
        if (given instanceof Map<?, ?> map) {
            return map(map);
        }
        if (given instanceof List<?> list) {
            return list(list);
        }
        return given != null && given.getClass().isArray() ? array(given) : given;
    }

    private static List<Object> list(List<?> given) {
        List<Object> values = new ArrayList<>(given.size());
        given.forEach(value -> values.add(value(value)));
        return values;
    }

    private static List<Object> array(Object given) {
        int length = Array.getLength(given);
        List<Object> values = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            values.add(Array.get(given, i));
        }
        return values;
    }
}
