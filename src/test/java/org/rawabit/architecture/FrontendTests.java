// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the folders of the frontend (frontend/README.md). */
class FrontendTests {

    private static final Path ROOT = Path.of("frontend");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\\s*['\"](\\.[^'\"\\n]+)['\"]");

    /** What each folder may import besides itself; the root wires all of them. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "model", Set.of(),
            "i18n", Set.of(),
            "actions", Set.of("model"),
            "api", Set.of("model", "i18n"),
            "operations", Set.of("model", "actions", "api", "i18n"),
            "sign-in", Set.of("api", "i18n"),
            "widgets", Set.of("model", "operations", "i18n", "d3.js"),
            "panels", Set.of("model", "operations", "widgets", "i18n"),
            "canvas", Set.of("model", "actions", "operations", "i18n", "d3.js"));

    @Test
    void foldersImportOnlyWhatTheyMay() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : modules()) {
            String folder = ROOT.relativize(file).getName(0).toString();
            IMPORT.matcher(Files.readString(file)).results().forEach(found -> {
                Path target = ROOT.relativize(file.getParent().resolve(found.group(1)).normalize());
                String other = target.getName(0).toString();
                if (!other.equals(folder) && !ARROWS.get(folder).contains(other)) {
                    faults.add(ROOT.relativize(file) + " imports " + target);
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingIsLoadedFromOutside() throws IOException {
        List<Path> outside = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(js|css|html)")).toList()) {
                String text = Files.readString(file).replace("http://www.w3.org/", "");
                if (text.matches("(?s).*(https?:)?//[a-z0-9-]+\\.[a-z].*") && text.contains("://")) {
                    outside.add(file);
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(path -> path.toString().endsWith(".js"))
                    .filter(path -> ROOT.relativize(path).getNameCount() > 1)
                    .filter(path -> !path.startsWith(ROOT.resolve("test"))).toList();
        }
    }
}
