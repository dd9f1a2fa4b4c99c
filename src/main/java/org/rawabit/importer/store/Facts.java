// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.mapping.Origin;
import org.rawabit.importer.mapping.Value;

/**
 * Properties of a node or relationship, under merging: what is missing is filled in, what differs stays as first given and is
 * an issue.
 */
final class Facts {

    private static final String GIVEN = "given_";
    private static final String FLAGS = "flags";

    private final Map<String, Object> properties;
    private final String prefix;
    private int changes;

    Facts(Map<String, Object> properties, String prefix) {
        this.properties = new HashMap<>(properties);
        this.prefix = prefix;
    }

    Map<String, Object> properties() {
        return properties;
    }

    @Nullable Object get(String name) {
        return properties.get(name);
    }

    boolean changed() {
        return changes > 0;
    }

    /** How many times something was changed. */
    int changes() {
        return changes;
    }

    void merge(Map<String, Value> values, Origin origin, Issues issues) {
        values.forEach((name, value) -> {
            if (!knows(name)) {
                fill(name, value);
            } else if (differs(name, value)) {
                issues.add(IssueKind.OTHER_VALUE, origin, name, text(value),
                        "\"" + shown(name) + "\", as an earlier row has it");
            }
        });
    }

    /** Sets a property of the program's own; nothing changes where it has that value. */
    void set(String name, @Nullable Object value) {
        if (!Objects.equals(properties.get(name), value)) {
            changes++;
            if (value == null) {
                properties.remove(name);
            } else {
                properties.put(name, value);
            }
        }
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String name) {
        return new ArrayList<>((List<String>) properties.getOrDefault(name, List.of()));
    }

    private boolean knows(String name) {
        return properties.containsKey(prefix + name) || properties.containsKey(GIVEN + name);
    }

    private boolean differs(String name, Value value) {
        return value.stored() != null ? !value.stored().equals(properties.get(prefix + name))
                : !Objects.equals(value.given(), properties.get(GIVEN + name));
    }

    private void fill(String name, Value value) {
        set(prefix + name, value.stored());
        set(GIVEN + name, value.given());
        if (value.flag() != null) {
            List<String> flags = strings(FLAGS);
            flags.add(name + ":" + value.flag());
            set(FLAGS, flags.stream().sorted().toList());
        }
    }

    private Object shown(String name) {
        Object stored = properties.get(prefix + name);
        return stored == null ? properties.get(GIVEN + name) : stored;
    }

    private static String text(Value value) {
        return String.valueOf(value.given() == null ? value.stored() : value.given());
    }
}
