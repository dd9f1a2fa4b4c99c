// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rawabit.RunningService;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Nothing of those who were protected from the start lies in any file under the data folder: the database's store, indexes and
 * transaction logs, kept originals, the audit, logs. Short Latin texts are packed in the store, so the graph is read, too.
 */
class StoredFilesIT {

    private static final List<Charset> AS_BYTES = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final CypherQuery EVERYTHING = new CypherQuery("test/everything", """
            CALL () { MATCH (n) RETURN n AS thing UNION ALL MATCH ()-[l]->() RETURN l AS thing }
            UNWIND keys(thing) AS key
            WITH key, thing[key] AS value WHERE key <> 'sealed'
            RETURN DISTINCT key, CASE WHEN value IS :: LIST<ANY NOT NULL> NOT NULL THEN reduce(s = '', x IN value | s + ' ' + toStringOrNull(x))
              ELSE toStringOrNull(value) END AS text""");

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.training=true");

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void noFileUnderTheDataFolderHasANameOrNumber() throws IOException {
        Path data = Path.of(SERVICE.getEnvironment().getRequiredProperty("rawabit.data"));
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                look(file, data.relativize(file).toString(), found);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void noPropertyOfTheGraphHasANameOrNumber() {
        List<String> found = SERVICE.getBean(Graph.class).read(EVERYTHING, Map.of()).stream()
                .flatMap(row -> Secrets.all().filter(row.findString("text").orElse("")::contains).map(secret -> row.string("key") + ": " + secret)).toList();

        assertThat(found).isEmpty();
    }

    @Test
    void noAnswerHasANumberAndNoSearchFindsOne() {
        String phones = RunningService.ask(SERVICE, "en", "{mostLinked(types: [\"Phone\", \"Person\"], limit: 100) {ranked {entity {"
                + "label facts {key properties {value given}} ... on Phone {number note}}}}}", Map.of()).toString();

        assertThat(Secrets.all().filter(phones::contains)).isEmpty();
        assertThat(phones).contains("phone 1 of V-");
        for (String number : Secrets.NUMBERS) {
            assertThat(RunningService.ask(SERVICE, "en", "query($text: String!) {search(text: $text) {total}}", Map.of("text", "0" + number))
                    .at("/data/search/total").intValue()).as(number).isZero();
        }
    }

    private static void look(Path file, String name, List<String> found) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (String secret : Secrets.all().toList()) {
            for (Charset charset : AS_BYTES) {
                if (contains(bytes, secret.getBytes(charset))) {
                    found.add(secret + " as " + charset + " in " + name);
                }
            }
        }
    }

    private static boolean contains(byte[] text, byte[] part) {
        for (int at = 0; at <= text.length - part.length; at++) {
            if (text[at] == part[0] && text[at + part.length - 1] == part[part.length - 1] && matches(text, at, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] text, int at, byte[] part) {
        for (int i = 0; i < part.length; i++) {
            if (text[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
