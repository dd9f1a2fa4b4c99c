// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.RunningService;
import org.rawabit.SwitchedAsker;
import org.rawabit.casework.CaseMembers;
import org.rawabit.casework.CaseRole;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.importer.ImportReport;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A protected person has no name: over HTTP, from the first row of an import on and from the moment of protection. */
class ProtectedPersonsIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.api.depth=30");
    private static final SwitchedAsker ASKER = SERVICE.getBean(SwitchedAsker.class);
    private static final CypherQuery CLEAR = new CypherQuery("test/clear",
            "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock DETACH DELETE n RETURN count(*) AS gone");

    @TempDir
    Path folder;

    private Village village;

    @BeforeEach
    void begin() {
        ASKER.become(Asker.LOCAL_OPERATOR);
        SERVICE.getBean(Graph.class).write(work -> work.run(CLEAR, java.util.Map.of()));
        village = new Village(folder, SERVICE);
    }

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void fromTheStartAPseudonymStandsInThePlaceOfWhateverLeadsToThePerson() {
        village.files("victim").load("a", "1");

        assertThat(village.all()).doesNotContain(Village.SECRETS);
        String pseudonym = pseudonym();
        assertThat(village.labels()).contains("phone 1 of " + pseudonym, "document 1 of " + pseudonym, "location 1 of " + pseudonym,
                "relative 1 of " + pseudonym, "phone 2 of " + pseudonym, "جواد منعم", "مازن كاظم");
        assertThat(village.all()).contains("Drove " + pseudonym + " home; " + pseudonym + " phoned phone 1 of " + pseudonym + " from location 1 of " + pseudonym);
    }

    /** What a call tells of the handset and the mast tells where the protected person is. */
    @Test
    void neitherTheOwnerOfTheDataNorAnInvestigatorSeesOfCallsOfTheProtectedMoreThanWhatIsOpen() {
        village.files("victim").load("a", "1");
        assertThat(village.all()).contains(Village.OPEN_IMEI).doesNotContain(Village.SECRETS);
        CaseMembers members = SERVICE.getBean(CaseMembers.class);
        members.put("1", ask("mutation {addUser(name: \"warden\", roles: [INVESTIGATOR]) {user {id}}}").at("/data/addUser/user/id").stringValue(),
                CaseRole.OWNER);
        members.put("1", "one", CaseRole.READER);

        ASKER.become(new Asker("one", Set.of(Role.INVESTIGATOR), null));

        assertThat(village.all()).contains(Village.OPEN_IMEI).doesNotContain(Village.SECRETS);
    }

    @Test
    void noNameOrNumberIsFoundBySearchInAnyScript() {
        village.files("victim").load("a", "1");

        for (String text : List.of("زهور", "Zuhur", "الوائلي", "Zuhur Kadhim", "0771 122 3344", "+9647711223344", "07711*", "A9876543", "شذى",
                "زقاق 45")) {
            assertThat(village.found(text)).as(text).isZero();
        }
        assertThat(village.found(pseudonym())).isPositive();
        assertThat(village.found("Jawad")).isPositive();
    }

    @Test
    void aVictimOfAnIncidentIsPresumedToBeOne() {
        village.files("").write("a/involved.csv", "person,incident,role\nA1,I1,victim\nA4,I1,recruiter\n");
        village.load("a", "1");

        assertThat(village.all()).doesNotContain(Village.SECRETS);
        assertThat(village.all()).contains("presumed_victim");
    }

    @Test
    void aWordThatIsNotUnderstoodProtectsToo() {
        village.files("ضحية").load("a", "1");

        assertThat(village.all()).doesNotContain(Village.SECRETS).contains("presumed_victim");
    }

    @Test
    void theImportSaysWhereSomebodyElseHasTheWholeNameOfAProtectedPerson() {
        village.files("victim").write("a/persons-2.csv", """
                id,name,latin,given,mother,born,note,protection,statement,health,shelter,informant
                A8,زهور كاظم وائلي,,,,,,,,,,
                A9,زهور كاظم,,,,,,,,,,
                """);

        ImportReport report = village.load("a", "1");

        assertThat(report.issues()).containsEntry("SAME_NAME_AS_PROTECTED", 1L);
        assertThat(report.toString()).doesNotContain("زهور");
    }

    @Test
    void nothingChangesWhenTheSameComesAgain() {
        village.files("victim").load("a", "1");
        String before = village.all();

        assertThat(village.load("a", "1").changed()).isFalse();

        assertThat(village.all()).isEqualTo(before);
    }

    @Test
    void whoBecomesProtectedLaterIsMaskedWithAllThatLeadsThere() {
        village.files("").load("a", "1");
        assertThat(village.all()).contains("زهور");
        String id = id("زهور");

        JsonNode protect = village.ask("mutation {protectPerson(entity: \"" + id + "\", status: VICTIM) {label}}");

        assertThat(protect.at("/data/protectPerson/label").stringValue()).startsWith("V-");
        assertThat(village.all()).doesNotContain(Village.SECRETS.stream().filter(text -> !text.equals("الوائلي")).toList());
        assertThat(village.all()).doesNotContain(Village.SECRETS);
        assertThat(village.load("a", "1").changed()).isFalse();
    }

    @Test
    void anotherCaseSeesItsOwnNumberAndWhoSeesBothSeesTheMask() {
        for (List<String> order : List.of(List.of("a", "b"), List.of("b", "a"))) {
            begin();
            village.files("victim").others();
            order.forEach(part -> village.load(part, part));
            String pseudonym = pseudonym();
            CaseMembers members = SERVICE.getBean(CaseMembers.class);
            String keeper = ask("mutation {addUser(name: \"keeper\", roles: [INVESTIGATOR]) {user {id}}}").at("/data/addUser/user/id").stringValue();
            List.of("a", "b").forEach(caseId -> members.put(caseId, keeper, CaseRole.OWNER));
            members.put("b", "one", CaseRole.READER);
            members.put("a", "both", CaseRole.READER);
            members.put("b", "both", CaseRole.READER);

            ASKER.become(new Asker("one", Set.of(Role.INVESTIGATOR), null));
            assertThat(village.labels()).as("%s", order).contains("+964 771 122 3344");
            assertThat(village.found("07711223344")).isPositive();
            assertThat(village.all()).as("%s", order).contains("from a contract", Village.OTHER_IMEI).doesNotContain(pseudonym);

            ASKER.become(new Asker("both", Set.of(Role.INVESTIGATOR), null));
            assertThat(village.labels()).as("%s", order).contains("phone 1 of " + pseudonym).doesNotContain("+964 771 122 3344");
            assertThat(village.found("07711223344")).isZero();
            assertThat(village.found("contract")).isPositive();
            assertThat(village.all()).doesNotContain(Village.SECRETS).doesNotContain(Village.OTHER_IMEI).contains("from a contract");
            ASKER.become(Asker.LOCAL_OPERATOR);
        }
    }

    private String pseudonym() {
        return village.labels().stream().filter(label -> label.startsWith("V-")).findFirst().orElseThrow();
    }

    private String id(String text) {
        for (JsonNode edge : ask("{search(text: \"" + text + "\", types: [\"Person\"]) {edges {node {id label}}}}").at("/data/search/edges")) {
            if (edge.at("/node/label").stringValue().contains(text)) {
                return edge.at("/node/id").stringValue();
            }
        }
        throw new AssertionError(text);
    }

    private JsonNode ask(String question) {
        return village.ask(question);
    }
}
