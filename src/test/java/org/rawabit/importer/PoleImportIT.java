// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.graph.TestGraph;

/** The graph of public test data, imported whole. Skipped where the data are not there. */
class PoleImportIT {

    @TempDir
    static Path data;

    private static ImportReport report;
    private static ImportReport again;
    private static boolean same;

    @BeforeAll
    static void importTwice() {
        Path files = Path.of(System.getenv().getOrDefault("RAWABIT_TEST_DATA", "../shared/data"), "pole");
        assumeTrue(Files.isDirectory(files), () -> "no test data in " + files + "; set RAWABIT_TEST_DATA");
        TestGraph.clear();
        Importer importer = new Importer(TestGraph.graph(), TestGraph.ids(), TestGraph.catalogue(), data, Clock.systemUTC());
        ImportRequest request = new ImportRequest("pole", "pole", List.of(files));
        report = importer.importFiles(request, ImportProgress.NONE);
        String image = GraphImage.whole();
        again = importer.importFiles(request, ImportProgress.NONE);
        same = image.equals(GraphImage.whole());
    }

    @Test
    void makesEveryEntityOfEachType() {
        assertThat(report.entities()).isEqualTo(Map.of("Incident", 28_762L, "Person", 369L, "Officer", 1_000L,
                "Location (address)", 14_904L, "Location (area)", 93L, "Location (postcode)", 14_196L, "Phone", 328L,
                "Email", 328L, "Vehicle", 1_000L, "Object", 7L));
    }

    @Test
    void makesEveryLinkOfEachType() {
        assertThat(report.links()).isEqualTo(Map.of("KNOWS", 1_025L, "RELATED_TO", 155L, "CONTACT", 236L, "LIVES_AT", 368L,
                "USES", 656L, "OCCURRED_AT", 28_762L, "INVESTIGATED_BY", 28_762L, "INVOLVED_IN", 1_040L, "LOCATED_IN", 44_004L));
        assertThat(report.events()).isEqualTo(Map.of("CONTACT", 534L));
    }

    @Test
    void accountsForEveryRow() {
        assertThat(report.rowsRead()).isEqualTo(61_521 + 105_840);
        assertThat(report.rowsRefused()).isZero();
        assertThat(report.issues()).containsOnlyKeys("UNMATCHED_FILE", "NOT_A_PHONE_NUMBER");
    }

    @Test
    void changesNothingWhenItComesAgain() {
        assertThat(again.changed()).isFalse();
        assertThat(same).isTrue();
    }

    @Test
    void sumsEventsInTheirLinks() {
        assertThat(ImportBench.ask("MATCH (:Phone)-[l:CONTACT {status: 'CONFIRMED'}]->(:Phone) RETURN sum(l.count) AS n").get(0)
                .integer("n")).isEqualTo(534);
        assertThat(ImportBench.ask("MATCH (e:Event) WHERE e.linkId IS NULL OR e.at IS NULL RETURN count(e) AS n").get(0)
                .integer("n")).isZero();
    }

    @Test
    void namesOfficersByRank() {
        assertThat(ImportBench.ask("MATCH (:Incident)-[:INVESTIGATED_BY]->(o:Officer {p_familyName: 'Morse'}) "
                + "RETURN o.label AS label, count(*) AS n").get(0).map()).containsEntry("label", "Chief Inspector Endeavour Morse").containsEntry("n", 32L);
    }
}
