// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class PurgeIT {

    private static final EmbeddedSettings SETTINGS = EmbeddedSettings.of(new StandardEnvironment());
    /** Long enough, and of letters, that the store keeps it as it is. */
    private static final String NAME = "زەینەب عەبدوڵڵا محەممەد ئەمین هەورامی";
    private static final String NUMBER = "+964 770 123 4567 of the sister in Sulaymaniyah";
    private static final List<Charset> FORMS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void takesWhatWasDeletedOrReplacedOutOfEveryFile() throws IOException {
        DataFolder data = new DataFolder(folder);
        inDatabase(data, driver -> {
            run(driver, "CREATE CONSTRAINT probe_id FOR (p:Probe) REQUIRE p.id IS UNIQUE");
            run(driver, "CREATE CONSTRAINT link_id FOR ()-[l:KNOWS]-() REQUIRE l.id IS UNIQUE");
            run(driver, "CREATE INDEX probe_name FOR (p:Probe) ON (p.name)");
            run(driver, "CREATE FULLTEXT INDEX probe_text FOR (p:Probe) ON EACH [p.name]"
                    + " OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic', `fulltext.eventually_consistent`: false}}");
            run(driver, "UNWIND range(1, 2000) AS i CREATE (:Probe:Entity {id: 'p' + i, name: 'name ' + i, at: [i, i + 1], when: datetime()})");
            run(driver, "MATCH (a:Probe), (b:Probe) WHERE a.id = 'p1' CREATE (a)-[:KNOWS {id: b.id, since: date()}]->(b)");
            run(driver, "MATCH (p:Probe {id: 'p7'}) SET p.name = '" + NAME + "'");
            run(driver, "CREATE (:Probe {id: '" + NUMBER + "'})");
            run(driver, "CALL db.awaitIndexes()");
        });
        inDatabase(data, driver -> {
            run(driver, "MATCH (p:Probe {id: 'p7'}) SET p.name = 'V-7K3M4Q'");
            run(driver, "MATCH (p:Probe {id: '" + NUMBER + "'}) DELETE p");
        });
        assertThat(filesWith(NAME)).isNotEmpty();
        assertThat(filesWith(NUMBER)).isNotEmpty();
        List<String> before = image(data);

        purge(data).run(told::add);

        assertThat(filesWith(NAME)).isEmpty();
        assertThat(filesWith(NUMBER)).isEmpty();
        assertThat(image(data)).isEqualTo(before).anyMatch(line -> line.contains("V-7K3M4Q"));
        assertThat(told).contains("Copied: 2,000 nodes", "Copied: 2,000 links", "Purged: what was deleted or replaced is gone from the database.");
        assertThat(folder.toFile().list()).doesNotContain("purge.part", "purge.ready", "purge.old");
    }

    @Test
    void refusesAFolderWithoutADatabase() {
        DataFolder data = new DataFolder(folder.resolve("none"));

        assertThatThrownBy(() -> purge(data).run(told::add)).isInstanceOf(PurgeRefused.class)
                .hasMessage("There is nothing to purge in the data folder " + data + ".");
    }

    @Test
    void namesWhatRestoresHavePutAside() throws IOException {
        DataFolder data = new DataFolder(folder);
        inDatabase(data, driver -> run(driver, "CREATE (:Probe)"));
        Path aside = Files.createDirectories(folder.resolve("replaced-2026-03-01T101500Z"));

        purge(data).run(told::add);

        assertThat(told).contains("Not purged, and yours to delete: " + aside);
    }

    /** Everything that can be asked of a database, as text; the number of a node is not a thing it says. */
    private static List<String> image(DataFolder data) throws IOException {
        List<String> image = new ArrayList<>();
        inDatabase(data, driver -> {
            image.addAll(ask(driver, "MATCH (n) RETURN labels(n) + [properties(n)] AS line ORDER BY n.id"));
            image.addAll(ask(driver, "MATCH (a)-[l]->(b) RETURN [a.id, b.id, type(l), properties(l)] AS line ORDER BY l.id"));
            image.addAll(ask(driver, "SHOW CONSTRAINTS YIELD createStatement RETURN createStatement AS line ORDER BY line"));
            image.addAll(ask(driver, "SHOW INDEXES YIELD createStatement, state, type WHERE type <> 'LOOKUP'"
                    + " RETURN createStatement + state AS line ORDER BY line"));
            image.addAll(ask(driver, "CALL db.index.fulltext.queryNodes('probe_text', '7K3M4Q') YIELD node RETURN node.id AS line"));
        });
        return image;
    }

    private interface Work {
        void with(Driver driver);
    }

    private static void inDatabase(DataFolder data, Work work) throws IOException {
        try (var lock = DataFolderLock.take(data, SETTINGS.minimumFreeSpace());
                var database = EmbeddedDatabase.start(data, SETTINGS); var driver = GraphClient.driver(data, database.address())) {
            work.with(driver);
        }
    }

    private static void run(Driver driver, String cypher) {
        driver.executableQuery(cypher).execute();
    }

    private static List<String> ask(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream().map(row -> row.get("line").toString()).toList();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return FORMS.stream().anyMatch(form -> bytes.contains(new String(text.getBytes(form), StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Purge purge(DataFolder data) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", Map.of("rawabit.data", data.toString())));
        return new Purge(environment);
    }
}
