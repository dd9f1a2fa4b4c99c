// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One YAML file of the catalogue, before it is checked. */
final class TypeFile {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private TypeFile() {
    }

    static <T> T read(Resource file, Class<T> form) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, form);
        } catch (JacksonException | IOException e) {
            throw new CatalogueException(e.getMessage(), e);
        }
    }

    static <T> T required(String key, @Nullable T value) {
        if (value == null) {
            throw new CatalogueException("the key " + key + " is missing");
        }
        return value;
    }

    static String checked(@Nullable String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new CatalogueException("a name of the catalogue is made of letters, digits and _ : " + name);
        }
        return name;
    }

    static Map<String, PropertyType> properties(@Nullable Map<String, PropertyFile> files, Set<String> reserved) {
        Map<String, PropertyType> properties = new LinkedHashMap<>();
        if (files != null) {
            files.forEach((name, file) -> properties.put(free(checked(name), reserved),
                    required("properties." + name, file).toType(name)));
        }
        return properties;
    }

    private static String free(String name, Set<String> reserved) {
        if (reserved.contains(name) || name.startsWith("given_")) {
            throw new CatalogueException("property " + name + ": the program uses the name itself; take another");
        }
        return name;
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
