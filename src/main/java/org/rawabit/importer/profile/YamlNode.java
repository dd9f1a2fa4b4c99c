// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a YAML file that knows its path, so that every complaint names it. */
record YamlNode(String path, JsonNode node) {

    ProfileException wrong(String message) {
        return new ProfileException(path + ": " + message);
    }

    /** Refuses every key that is not among these. */
    YamlNode only(Set<String> keys) {
        if (!node.isObject()) {
            throw wrong("expected keys and values, not " + node);
        }
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                throw wrong("unknown key " + key + "; known are " + String.join(", ", keys.stream().sorted().toList()));
            }
        }
        return this;
    }

    boolean isText() {
        return node.isValueNode() && !node.isNull();
    }

    boolean isList() {
        return node.isArray();
    }

    boolean has(String key) {
        return node.has(key);
    }

    YamlNode get(String key) {
        YamlNode found = find(key);
        if (found == null) {
            throw wrong("the key " + key + " is missing");
        }
        return found;
    }

    @Nullable YamlNode find(String key) {
        JsonNode found = node.get(key);
        return found == null ? null : new YamlNode(path + (path.contains(": ") ? "." : ": ") + key, found);
    }

    String text() {
        if (!isText()) {
            throw wrong("expected one value, not " + node);
        }
        return node.asString();
    }

    String text(String key) {
        return get(key).text();
    }

    @Nullable String findText(String key) {
        YamlNode found = find(key);
        return found == null ? null : found.text();
    }

    /** The texts of a list; one text is a list of one; an absent key is none. */
    List<String> texts(String key) {
        YamlNode found = find(key);
        if (found == null) {
            return List.of();
        }
        return found.isList() ? found.items().stream().map(YamlNode::text).toList() : List.of(found.text());
    }

    List<YamlNode> items() {
        if (!isList()) {
            throw wrong("expected a list, not " + node);
        }
        List<YamlNode> items = new ArrayList<>();
        for (JsonNode item : node) {
            items.add(new YamlNode(path + "[" + (items.size() + 1) + "]", item));
        }
        return items;
    }

    /** Each key with what the reader makes of it; an absent key is an empty map. */
    <T> Map<String, T> map(String key, BiFunction<String, YamlNode, T> reader) {
        YamlNode found = find(key);
        if (found == null) {
            return Map.of();
        }
        if (!found.node.isObject()) {
            throw found.wrong("expected keys and values, not " + found.node);
        }
        Map<String, T> map = new LinkedHashMap<>();
        found.node.propertyNames().forEach(name -> map.put(name, reader.apply(name, found.get(name))));
        return Collections.unmodifiableMap(map);
    }
}
