// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LanguageTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path FRONTEND = Path.of("frontend/i18n");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z0-9]+}");

    @Test
    void errorsAreToldInThreeLanguages() throws IOException {
        assertThat(errors("_ar")).isEqualTo(errors(""));
        assertThat(errors("_ckb")).isEqualTo(errors(""));
    }

    @Test
    void everyRefusalHasItsMessage() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Pattern.compile("new Refusal\\(\\s*\"([A-Z_]+)\"").matcher(Files.readString(file)).results()
                        .forEach(found -> codes.add(found.group(1)));
            }
        }
        assertThat(errors("").keySet()).containsAll(codes);
    }

    @Test
    void theDeskSpeaksThreeLanguages() throws IOException {
        assertThat(desk("ar")).isEqualTo(desk("en"));
        assertThat(desk("ckb")).isEqualTo(desk("en"));
    }

    /** Keys with the places to be filled. */
    private static Map<String, Set<String>> errors(String language) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(MESSAGES.resolve("errors" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<String, Set<String>> keys = new TreeMap<>();
        properties.forEach((key, text) -> keys.put((String) key, places((String) text)));
        return keys;
    }

    private static Set<String> desk(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        collect("", JsonMapper.shared().readTree(Files.readString(FRONTEND.resolve(language + ".json"))), keys);
        return keys;
    }

    /** The plural forms of a text, which differ by language, count as one key. */
    private static void collect(String prefix, JsonNode node, Set<String> keys) {
        node.properties().forEach(entry -> {
            boolean plural = entry.getValue().has("other");
            if (entry.getValue().isObject() && !plural) {
                collect(prefix + entry.getKey() + ".", entry.getValue(), keys);
            } else {
                keys.add(prefix + entry.getKey());
            }
        });
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }
}
