// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SettingsDocumentTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(rawabit\\.[\\w.-]+)` \\| (?:`([^`]+)`|none) \\|");

    @Test
    void describesEachSettingThatThereIsAndNoOther() throws IOException {
        String document = Files.readString(Path.of("docs/operating/settings.md"));

        assertThat(ROW.matcher(document).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(KnownSettings.names());
    }

    @Test
    void saysTheDefaultOfEach() throws IOException {
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(Files.readString(Path.of("docs/operating/settings.md"))).results()
                .forEach(row -> told.put(row.group(1), String.valueOf(row.group(2))));

        assertThat(told).isEqualTo(defaults());
    }

    /** From the list that the compiler makes of the code; null as text where there is none. */
    private static Map<String, String> defaults() throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        try (var list = SettingsDocumentTests.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            JsonMapper.shared().readTree(list).at("/properties").valueStream()
                    .filter(setting -> setting.at("/name").stringValue().startsWith("rawabit."))
                    .forEach(setting -> defaults.put(setting.at("/name").stringValue(),
                            setting.has("defaultValue") ? setting.at("/defaultValue").asString() : "null"));
        }
        return defaults;
    }
}
