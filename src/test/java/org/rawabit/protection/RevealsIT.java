// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.RunningService;
import org.rawabit.SwitchedAsker;
import org.rawabit.casework.CaseMembers;
import org.rawabit.casework.CaseRole;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who may have what revealed, with whose consent, and that it is recorded: over HTTP. */
class RevealsIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.api.depth=30");
    private static final SwitchedAsker ASKER = SERVICE.getBean(SwitchedAsker.class);
    private static final Map<String, String> USERS = new HashMap<>();
    private static final String REASON = "To hear her before the judge on Sunday";

    @TempDir
    private static Path folder;

    private static Village village;

    @BeforeAll
    static void fill() {
        village = new Village(folder, SERVICE);
        village.files("victim").load("a", "a");
        village.write("w/persons.csv", "id,name,latin,given,born,note,protection,statement,health,shelter,informant\n"
                + "W1,هيثم عواد,Haitham Awwad,هيثم,,,protected_witness,,,,\n");
        village.load("w", "w");
        CaseMembers members = SERVICE.getBean(CaseMembers.class);
        for (String name : List.of("owner", "chief")) {
            USERS.put(name, village.ask("mutation {addUser(name: \"" + name + "\", roles: [INVESTIGATOR]) {user {id}}}")
                    .at("/data/addUser/user/id").stringValue());
        }
        for (String caseId : List.of("a", "w")) {
            members.put(caseId, USERS.get("owner"), CaseRole.OWNER);
            members.put(caseId, USERS.get("chief"), CaseRole.SUPERVISOR);
            Stream.of(Role.values()).forEach(role -> members.put(caseId, role.name(), CaseRole.READER));
        }
    }

    @AfterEach
    void back() {
        ASKER.become(Asker.LOCAL_OPERATOR);
    }

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    /** The role matrix (domain/referral-and-protection.md 3.4), a row a role, a column a sensitivity that sealed properties have. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // role, identity, contact, shelter, statement, medical, informant
        "DUTY_OFFICER,           -,      -,                -,    -,    -,      -",
        "INVESTIGATOR,           REVEAL, NEEDS_SUPERVISOR, -,    FULL, EXISTS, -",
        "ANALYST,                -,      -,                -,    -,    -,      -",
        "INVESTIGATING_JUDGE,    FULL,   FULL,             FULL, FULL, FULL,   FULL",
        "PROSECUTOR,             REVEAL, REVEAL,           -,    FULL, FULL,   -",
        "VICTIM_SUPPORT_OFFICER, -,      -,                -,    -,    -,      -",
        "MOFA_DESK,              -,      -,                -,    -,    -,      -",
        "COMMITTEE_STATISTICS,   -,      -,                -,    -,    -,      -",
        "ADMINISTRATOR,          -,      -,                -,    -,    -,      -",
        "AUDITOR,                -,      -,                -,    -,    -,      -",
    })
    void eachRoleMayRevealWhatTheMatrixSays(Role role, String identity, String contact, String shelter, String statement, String medical,
            String informant) {
        String person = id("Person", "V-");
        String phone = id("Phone", "phone 1");
        as(role.name(), role);
        Map<String, String> expected = new LinkedHashMap<>(Map.of("nameLatin", identity, "shelter", shelter, "statement", statement,
                "health", medical, "informantFile", informant));

        expected.forEach((field, right) -> {
            assertThat(right(person, field)).as(field).isEqualTo(right);
            assertReveals(person, field, right);
        });
        assertThat(right(phone, "number")).isEqualTo(contact);
        assertReveals(phone, "number", contact);
    }

    private void assertReveals(String id, String field, String right) {
        JsonNode answer = reveal(id, field, REASON);
        if (right.equals("REVEAL") || right.equals("FULL")) {
            assertThat(answer.at("/data/revealIdentity/values")).as(field).hasSize(1);
            assertThat(answer.at("/data/revealIdentity/reveal/status").stringValue()).isEqualTo("GRANTED");
        } else if (right.equals("NEEDS_SUPERVISOR")) {
            assertThat(answer.at("/data/revealIdentity/values")).as(field).isEmpty();
            assertThat(answer.at("/data/revealIdentity/reveal/status").stringValue()).isEqualTo("WAITING");
        } else {
            assertThat(answer.at("/errors")).as(field).isNotEmpty();
            assertThat(answer.at("/data/revealIdentity/values")).as(field).isEmpty();
            assertThat(answer.toString()).doesNotContain(Village.SECRETS);
        }
    }

    @Test
    void aReaderOfASharedCaseRevealsNothing() {
        String agency = village.ask("mutation {putAgency(kind: COURT, en: \"Court\", contact: \"Room 9\") {id}}").at("/data/putAgency/id").stringValue();
        village.ask("mutation {shareCase(case: \"a\", agency: \"" + agency + "\", purpose: \"joint work\", until: \"2099-01-01T00:00:00Z\") {id}}");
        String person = id("Person", "V-");
        ASKER.become(new Asker("guest", Set.of(Role.INVESTIGATING_JUDGE), agency));

        assertThat(village.all()).contains("V-").doesNotContain(Village.SECRETS);
        assertThat(code(reveal(person, "nameLatin", REASON))).isEqualTo("NOT_YOURS_TO_REVEAL");
    }

    @Test
    void purposeBasisAndReasonAreStated() {
        String person = id("Person", "V-");
        as("INVESTIGATOR", Role.INVESTIGATOR);

        assertThat(code(reveal(person, "nameLatin", "too short"))).isEqualTo("REASON_TOO_SHORT");
        assertThat(code(reveal(person, "sex", REASON))).isEqualTo("NOTHING_SEALED");
        assertThat(code(reveal("nobody", "nameLatin", REASON))).isEqualTo("NOTHING_SEALED");
        assertThat(reveal(person, "nameLatin", REASON.replace("To", "\\u0000")).toString()).doesNotContain("FAILED");
    }

    @Test
    void aPhoneIsShownOnceTheSupervisorAgrees() {
        String phone = id("Phone", "phone 1");
        as(USERS.get("owner"), Role.INVESTIGATOR);
        String reveal = reveal(phone, "number", REASON).at("/data/revealIdentity/reveal/id").stringValue();
        assertThat(code(village.ask("mutation {openReveal(id: \"" + reveal + "\") {values {value}}}"))).isEqualTo("NOT_OPEN");
        assertThat(code(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}"))).isEqualTo("NOT_YOURS_TO_DECIDE");
        as("INVESTIGATOR", Role.INVESTIGATOR);
        assertThat(code(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}"))).isEqualTo("NO_SUCH_REVEAL");
        assertThat(code(village.ask("mutation {openReveal(id: \"" + reveal + "\") {values {value}}}"))).isEqualTo("NO_SUCH_REVEAL");

        as(USERS.get("chief"), Role.INVESTIGATOR);
        JsonNode waiting = village.ask("{case(id: \"a\") {reveals {id user label reason status}}}").at("/data/case/reveals/0");
        assertThat(waiting.toString()).contains(reveal, "phone 1 of V-", REASON, "WAITING").doesNotContain(Village.SECRETS);
        assertThat(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}").at("/data/approveReveal/status").stringValue()).isEqualTo("APPROVED");

        as(USERS.get("owner"), Role.INVESTIGATOR);
        assertThat(village.ask("mutation {openReveal(id: \"" + reveal + "\") {values {value}}}").at("/data/openReveal/values/0/value").stringValue())
                .isEqualTo("+9647711223344");
        village.ask("mutation {endReveal(id: \"" + reveal + "\") {status}}");
        assertThat(code(village.ask("mutation {openReveal(id: \"" + reveal + "\") {values {value}}}"))).isEqualTo("NOT_OPEN");
    }

    @Test
    void twoHaveToAgreeForAWitness() {
        as("INVESTIGATING_JUDGE", Role.INVESTIGATING_JUDGE);
        String witness = village.ask("{search(text: \"V-*\", types: [\"Person\"]) {edges {node {id masked {status}}}}}").at("/data/search/edges")
                .valueStream().filter(edge -> edge.at("/node/masked/status").stringValue().equals("protected_witness"))
                .findFirst().orElseThrow().at("/node/id").stringValue();
        String reveal = reveal(witness, "nameLatin", REASON).at("/data/revealIdentity/reveal/id").stringValue();

        as(USERS.get("owner"), Role.INVESTIGATOR);
        assertThat(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}").at("/data/approveReveal/status").stringValue()).isEqualTo("WAITING");
        assertThat(code(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}"))).isEqualTo("NOT_YOURS_TO_DECIDE");
        as(USERS.get("chief"), Role.INVESTIGATOR);
        assertThat(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}").at("/data/approveReveal/status").stringValue()).isEqualTo("APPROVED");
        as("INVESTIGATING_JUDGE", Role.INVESTIGATING_JUDGE);
        assertThat(village.ask("mutation {openReveal(id: \"" + reveal + "\") {values {value}}}").toString()).contains("Haitham Awwad");
    }

    @Test
    void oneIsShownAtATimeAndSoManyAnHour() {
        String person = id("Person", "V-");
        ASKER.become(new Asker("PROSECUTOR", Set.of(Role.PROSECUTOR), null));
        SERVICE.getBean(CaseMembers.class).put("a", "busy", CaseRole.READER);
        as("busy", Role.PROSECUTOR);
        String first = reveal(person, "nameLatin", REASON).at("/data/revealIdentity/reveal/id").stringValue();
        reveal(person, "birthDate", REASON);

        assertThat(code(village.ask("mutation {openReveal(id: \"" + first + "\") {values {value}}}"))).isEqualTo("NOT_OPEN");
        for (int i = 0; i < 8; i++) {
            reveal(person, "nameLatin", REASON);
        }
        assertThat(code(reveal(person, "nameLatin", REASON))).isEqualTo("TOO_MANY_REVEALS");
    }

    private static String right(String id, String field) {
        return village.ask("{entity(id: \"" + id + "\") {masked {fields {property right}}}}").at("/data/entity/masked/fields").valueStream()
                .filter(each -> each.at("/property").stringValue().equals(field)).map(each -> each.at("/right").stringValue())
                .findFirst().orElse("-");
    }

    private static JsonNode reveal(String id, String field, String reason) {
        return village.ask("mutation {revealIdentity(id: \"" + id + "\", fields: [\"" + field + "\"], purpose: EVIDENCE_FOR_COURT,"
                + " legalBasis: \"Law 28/2012\", reason: \"" + reason + "\") {reveal {id status} values {property value}}}");
    }

    private static String id(String type, String beginning) {
        ASKER.become(Asker.LOCAL_OPERATOR);
        return village.ask("{mostLinked(types: [\"" + type + "\"], limit: 50) {ranked {entity {id label}}}}").at("/data/mostLinked/ranked").valueStream()
                .map(each -> each.at("/entity")).filter(entity -> entity.at("/label").stringValue().startsWith(beginning))
                .findFirst().orElseThrow().at("/id").stringValue();
    }

    private static void as(String user, Role role) {
        ASKER.become(new Asker(user, Set.of(role), null));
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").stringValue();
    }
}
