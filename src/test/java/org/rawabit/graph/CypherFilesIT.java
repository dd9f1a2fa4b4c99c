// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CypherFilesIT {

    private static final Path FOLDER = Path.of("cypher");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]+)");

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryExplainsCleanly(String name) {
        CypherQuery query = CypherQuery.load(name);
        Map<String, Object> parameters = new HashMap<>();
        PARAMETER.matcher(query.text()).results().forEach(found -> parameters.put(found.group(1), null));
        CypherQuery explained = new CypherQuery(name, "EXPLAIN " + query.text());

        assertThatCode(() -> TestGraph.graph().read(explained, parameters)).doesNotThrowAnyException();
    }

    /** EXPLAIN of a schema command needs no parameters and is refused inside a transaction; migrations run at every start. */
    static Stream<String> queries() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".cypher")).filter(file -> !file.startsWith(FOLDER.resolve("migrations")))
                    .map(file -> FOLDER.relativize(file).toString().replace(".cypher", "")).sorted().toList().stream();
        }
    }
}
