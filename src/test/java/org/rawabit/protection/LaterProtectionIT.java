// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.RunningService;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.springframework.context.ConfigurableApplicationContext;

/** Who becomes protected after having stood in clear, and who stays so. */
class LaterProtectionIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.api.depth=30");
    private static final CypherQuery CLEAR = new CypherQuery("test/clear",
            "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock DETACH DELETE n RETURN count(*) AS gone");
    private static final CypherQuery FORGET = new CypherQuery("test/as-before-protection",
            "MATCH (i:Entity) WHERE i.type = 'Incident' MATCH (p:Entity {type: 'Person'})-[l:INVOLVED_IN]->(i) WHERE p.label STARTS WITH 'زهور'"
                    + " SET l.role = 'victim' RETURN count(l) AS changed");
    private static final CypherQuery TELLTALE = new CypherQuery("test/telltale",
            "MATCH (r:Record) WHERE r.protection IS NOT NULL AND (r.keyLabel IS NOT NULL OR r.openTerms IS NOT NULL) RETURN r.label AS label");

    @TempDir
    private Path folder;

    private Village village;

    @BeforeEach
    void begin() {
        SERVICE.getBean(Graph.class).write(work -> work.run(CLEAR, Map.of()));
        village = new Village(folder, SERVICE);
    }

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void aLaterImportThatProtectsTakesAlongWhatLeadsThere() {
        village.files("").load("a", "1");
        assertThat(village.all()).contains("زهور");
        village.files("victim").copy("a/persons.csv", "late/persons.csv").load("late", "1");

        assertThat(village.all()).doesNotContain(Village.SECRETS).contains("V-");
        assertThat(village.load("late", "1").changed()).isFalse();
    }

    @Test
    void aVictimOfAFormerVersionIsProtectedAtTheStart() {
        village.files("").load("a", "1");
        SERVICE.getBean(Graph.class).write(work -> work.run(FORGET, Map.of()));

        SERVICE.getBean(VictimsInClear.class).run(null);

        assertThat(village.all()).doesNotContain(Village.SECRETS).contains("presumed_victim");
    }

    @Test
    void protectionRisesAndIsNotLowered() {
        village.files("informant").load("a", "1");
        String id = village.ask("{search(text: \"V-*\", types: [\"Person\"]) {edges {node {id label}}}}").at("/data/search/edges").valueStream()
                .filter(edge -> edge.at("/node/label").stringValue().startsWith("V-")).findFirst().orElseThrow().at("/node/id").stringValue();

        village.ask("mutation {protectPerson(entity: \"" + id + "\", status: PRESUMED_VICTIM) {id}}");
        village.files("presumed_victim").load("a", "1");

        assertThat(village.ask("{entity(id: \"" + id + "\") {masked {status}}}").at("/data/entity/masked/status").stringValue()).isEqualTo("protected");
    }

    @Test
    void aSecondDataSetOfTheCaseIsMaskedByTheFirst() {
        village.files("victim").others();
        village.load("a", "1");
        village.load("b", "1", "second");

        assertThat(village.all()).doesNotContain(Village.SECRETS);
        assertThat(SERVICE.getBean(Graph.class).read(TELLTALE, Map.of())).isEmpty();
    }

    @Test
    void whatTheOtherCaseKnewIsForgottenWhereItProtectsToo() {
        village.files("victim").others();
        village.load("b", "2");
        village.load("a", "1");
        village.write("b/persons.csv", "id,name,latin,given,born,note,protection,statement,health,shelter,informant\nB1,غسان ربيع,Ghassan Rabee,غسان,,,victim,,,,\n");
        village.load("b", "2");

        assertThat(village.all()).doesNotContain(Village.SECRETS).doesNotContain("Ghassan");
        assertThat(SERVICE.getBean(Graph.class).read(TELLTALE, Map.of())).isEmpty();
    }
}
