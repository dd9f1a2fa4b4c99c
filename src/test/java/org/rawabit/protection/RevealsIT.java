// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who may have what revealed, with whose consent, and that it is recorded: over HTTP. */
class RevealsIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.api.depth=30");
    private static final SwitchedAsker ASKER = SERVICE.getBean(SwitchedAsker.class);
    private static final ExecutorService POOL = Executors.newFixedThreadPool(25);
    private static final Map<String, String> USERS = new HashMap<>();
    private static final String REASON = "To hear her before the judge on Sunday";

    @TempDir
    private static Path folder;

    private static Village village;
    private static String person;
    private static String phone;

    @BeforeAll
    static void fill() {
        village = new Village(folder, SERVICE);
        village.files("victim").load("a", "a");
        person = masked("Person", "V-").get(0);
        phone = masked("Phone", "phone 1").get(0);
        village.write("w/persons.csv", "id,name,latin,given,born,note,protection,statement,health,shelter,informant\n"
                + "W1,هيثم عواد,Haitham Awwad,هيثم,,,protected_witness,,,,\n");
        village.load("w", "w");
        for (String name : List.of("owner", "chief", "deputy")) {
            USERS.put(name, village.ask("mutation {addUser(name: \"" + name + "\", roles: [INVESTIGATOR]) {user {id}}}")
                    .at("/data/addUser/user/id").stringValue());
        }
        List.of("a", "w").forEach(RevealsIT::people);
    }

    private static void people(String caseId) {
        CaseMembers members = SERVICE.getBean(CaseMembers.class);
        members.put(caseId, USERS.get("owner"), CaseRole.OWNER);
        members.put(caseId, USERS.get("chief"), CaseRole.SUPERVISOR);
        Stream.of(Role.values()).forEach(role -> members.put(caseId, role.name(), CaseRole.READER));
    }

    @AfterEach
    void back() {
        ASKER.become(Asker.LOCAL_OPERATOR);
    }

    @AfterAll
    static void end() {
        POOL.shutdown();
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
        ASKER.become(new Asker("guest", Set.of(Role.INVESTIGATING_JUDGE), agency));

        assertThat(village.all()).contains("V-").doesNotContain(Village.SECRETS);
        assertThat(code(reveal(person, "nameLatin", REASON))).isEqualTo("NOT_YOURS_TO_REVEAL");
    }

    @Test
    void purposeBasisAndReasonAreStated() {
        as("INVESTIGATOR", Role.INVESTIGATOR);

        assertThat(code(reveal(person, "nameLatin", "too short"))).isEqualTo("REASON_TOO_SHORT");
        assertThat(code(reveal(person, "sex", REASON))).isEqualTo("NOTHING_SEALED");
        assertThat(code(reveal("nobody", "nameLatin", REASON))).isEqualTo("NOTHING_SEALED");
        assertThat(reveal(person, "nameLatin", REASON.replace("To", "\\u0000")).toString()).doesNotContain("FAILED");
    }

    @Test
    void aPhoneIsShownOnceTheSupervisorAgrees() {
        as(USERS.get("owner"), Role.INVESTIGATOR);
        String reveal = reveal(phone, "number", REASON).at("/data/revealIdentity/reveal/id").stringValue();
        assertThat(code(open(reveal))).isEqualTo("NOT_OPEN");
        assertThat(code(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}"))).isEqualTo("NOT_YOURS_TO_DECIDE");
        as("INVESTIGATOR", Role.INVESTIGATOR);
        assertThat(code(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}"))).isEqualTo("NO_SUCH_REVEAL");
        assertThat(code(open(reveal))).isEqualTo("NO_SUCH_REVEAL");

        as(USERS.get("chief"), Role.INVESTIGATOR);
        JsonNode waiting = village.ask("{case(id: \"a\") {reveals {id user label reason status}}}").at("/data/case/reveals/0");
        assertThat(waiting.toString()).contains(reveal, "phone 1 of V-", REASON, "WAITING").doesNotContain(Village.SECRETS);
        assertThat(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}").at("/data/approveReveal/status").stringValue()).isEqualTo("APPROVED");

        as(USERS.get("owner"), Role.INVESTIGATOR);
        assertThat(open(reveal).at("/data/openReveal/values/0/value").stringValue()).isEqualTo("+9647711223344");
        village.ask("mutation {endReveal(id: \"" + reveal + "\") {status}}");
        assertThat(code(open(reveal))).isEqualTo("NOT_OPEN");
    }

    @Test
    void twoHaveToAgreeForAWitness() {
        as("INVESTIGATING_JUDGE", Role.INVESTIGATING_JUDGE);
        String witness = village.ask("{search(text: \"V-*\", types: [\"Person\"]) {edges {node {id facts {case}}}}}").at("/data/search/edges")
                .valueStream().filter(edge -> edge.at("/node/facts/0/case").stringValue().equals("w"))
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
        SERVICE.getBean(CaseMembers.class).put("a", "busy", CaseRole.READER);
        as("busy", Role.PROSECUTOR);
        String first = reveal(person, "nameLatin", REASON).at("/data/revealIdentity/reveal/id").stringValue();
        reveal(person, "birthDate", REASON);

        assertThat(code(open(first))).isEqualTo("NOT_OPEN");
        IntStream.range(0, 8).forEach(i -> reveal(person, "nameLatin", REASON));
        assertThat(code(reveal(person, "nameLatin", REASON))).isEqualTo("TOO_MANY_REVEALS");
    }

    @Test
    void noMoreAreShownWhereManyAreAskedForAtOnce() {
        SERVICE.getBean(CaseMembers.class).put("a", "hasty", CaseRole.READER);
        as("hasty", Role.PROSECUTOR);

        List<JsonNode> answers = IntStream.range(0, 25).mapToObj(i -> CompletableFuture.supplyAsync(() -> reveal(person, "nameLatin", REASON), POOL))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().filter(answer -> !answer.at("/data/revealIdentity/values").isEmpty())).hasSize(10);
        assertThat(answers.stream().filter(answer -> answer.has("errors")).map(RevealsIT::code)).containsOnly("TOO_MANY_REVEALS").hasSize(15);
        assertThat(own("status")).containsOnlyOnce("GRANTED").hasSize(10);
    }

    @Test
    void whatIsOpenedEndsWhatWasOpenBefore() {
        String there = phoneOfCase("two", "victim", "07811110001");
        as("PROSECUTOR", Role.INVESTIGATOR);
        List<String> asked = Stream.of(there, there).map(RevealsIT::wish).toList();
        as(USERS.get("chief"), Role.INVESTIGATOR);
        asked.forEach(reveal -> assertThat(status("approve", reveal)).isEqualTo("APPROVED"));

        as("PROSECUTOR", Role.INVESTIGATOR);
        asked.forEach(reveal -> assertThat(open(reveal).toString()).contains("9647811110001"));

        assertThat(code(open(asked.get(0)))).isEqualTo("NOT_OPEN");
        assertThat(open(asked.get(1)).toString()).contains("9647811110001");
    }

    /** The person turns out to be in greater danger after the supervisor agreed. */
    @Test
    void moreHaveToAgreeWhereThePersonIsProtectedMoreByNow() {
        String there = phoneOfCase("raised", "victim", "07811110002");
        as("ANALYST", Role.INVESTIGATOR);
        String reveal = wish(there);
        as(USERS.get("chief"), Role.INVESTIGATOR);
        assertThat(status("approve", reveal)).isEqualTo("APPROVED");
        ASKER.become(Asker.LOCAL_OPERATOR);
        String holder = village.ask("{expand(ids: [\"" + there + "\"]) {entities {id type}}}").at("/data/expand/entities").valueStream()
                .filter(each -> each.at("/type").stringValue().equals("Person")).findFirst().orElseThrow().at("/id").stringValue();
        assertThat(village.ask("mutation {protectPerson(entity: \"" + holder + "\", status: PROTECTED_WITNESS) {id}}").has("errors")).isFalse();

        as("ANALYST", Role.INVESTIGATOR);
        assertThat(code(open(reveal))).isEqualTo("NOT_OPEN");
        assertThat(own("status needed approvals").toString()).contains("WAITING", "\"needed\":2", "\"approvals\":1");
        as(USERS.get("owner"), Role.INVESTIGATOR);
        assertThat(status("approve", reveal)).isEqualTo("APPROVED");
        as("ANALYST", Role.INVESTIGATOR);
        assertThat(open(reveal).toString()).contains("9647811110002");
    }

    @Test
    void whoDoesNotManageTheCaseAnyMoreAgreedInVain() {
        String there = phoneOfCase("left", "victim", "07811110003");
        as("ANALYST", Role.INVESTIGATOR);
        String reveal = wish(there);
        as(USERS.get("chief"), Role.INVESTIGATOR);
        assertThat(status("approve", reveal)).isEqualTo("APPROVED");
        SERVICE.getBean(CaseMembers.class).put("left", USERS.get("chief"), CaseRole.READER);

        as("ANALYST", Role.INVESTIGATOR);
        assertThat(code(open(reveal))).isEqualTo("NOT_OPEN");
        assertThat(own("status approvals").toString()).contains("WAITING", "\"approvals\":0");
    }

    /** The owner of the case asks, and then puts a friend in the place of the supervisor. */
    @Test
    void whoManagesTheCaseOnlySinceItWasAskedForDoesNotDecide() {
        String there = phoneOfCase("friend", "victim", "07811110004");
        as(USERS.get("owner"), Role.INVESTIGATOR);
        String reveal = wish(there);
        SERVICE.getBean(CaseMembers.class).put("friend", USERS.get("chief"), CaseRole.READER);
        SERVICE.getBean(CaseMembers.class).put("friend", USERS.get("deputy"), CaseRole.SUPERVISOR);

        as(USERS.get("deputy"), Role.INVESTIGATOR);
        assertThat(code(village.ask("mutation {approveReveal(id: \"" + reveal + "\") {status}}"))).isEqualTo("NOT_YOURS_TO_DECIDE");
        assertThat(code(village.ask("mutation {refuseReveal(id: \"" + reveal + "\") {status}}"))).isEqualTo("NOT_YOURS_TO_DECIDE");
    }

    @Test
    void oneOfTwoDecisionsAtOnceIsRefused() {
        String there = phoneOfCase("race", "victim", "07811110005");
        as("AUDITOR", Role.INVESTIGATOR);
        String reveal = wish(there);
        as(USERS.get("chief"), Role.INVESTIGATOR);

        List<String> codes = Stream.of("refuse", "approve", "refuse").map(what -> CompletableFuture.supplyAsync(() ->
                village.ask("mutation {" + what + "Reveal(id: \"" + reveal + "\") {status}}"), POOL)).toList().stream().map(CompletableFuture::join)
                .map(answer -> answer.has("errors") ? code(answer) : "").toList();

        assertThat(codes).containsOnlyOnce("").allMatch(code -> Set.of("", "ALREADY_DECIDED", "NOT_YOURS_TO_DECIDE").contains(code));
    }

    @ParameterizedTest
    @CsvSource({"informant, -, 07811110006", "protected_witness, NEEDS_SUPERVISOR, 07811110007"})
    void whatLeadsToThePersonIsGuardedAsThePersonIs(String protection, String right, String number) {
        String there = phoneOfCase(protection, protection, number);
        as("INVESTIGATOR", Role.INVESTIGATOR);
        assertThat(right(there, "number")).isEqualTo(right);
        assertThat(reveal(there, "number", REASON).toString()).contains(right.equals("-") ? "NOT_YOURS_TO_REVEAL" : "WAITING");

        as("DUTY_OFFICER", Role.INVESTIGATING_JUDGE);
        assertThat(reveal(there, "number", REASON).at("/data/revealIdentity/values")).isEmpty();
        assertThat(own("needed").get(0)).isEqualTo("2");
    }

    @Test
    void aFieldThatIsNotNamedAsSealedIsNotRead() {
        as("COMMITTEE_STATISTICS", Role.PROSECUTOR);

        assertThat(code(reveal(person, "nameLatin\", \"protection", REASON))).isEqualTo("NOTHING_SEALED");
        assertThat(code(reveal(person, "nameLatin\", \"Zuhur said so", REASON))).isEqualTo("NOTHING_SEALED");
        assertThat(code(reveal(person, "nameLatin" + "\", \"nameLatin".repeat(20), REASON))).isEqualTo("NOTHING_SEALED");
    }

    @Test
    void whoLeftTheCaseIsToldNothingOfWhatWasAskedForThere() {
        String there = phoneOfCase("gone", "victim", "07811110008");
        SERVICE.getBean(CaseMembers.class).put("gone", USERS.get("deputy"), CaseRole.READER);
        as(USERS.get("deputy"), Role.INVESTIGATOR);
        String reveal = wish(there);
        assertThat(own("id").toString()).contains(reveal);
        ASKER.become(Asker.LOCAL_OPERATOR);
        assertThat(village.ask("mutation {removeCaseMember(case: \"gone\", user: \"deputy\") {id}}").has("errors")).isFalse();

        as(USERS.get("deputy"), Role.INVESTIGATOR);
        assertThat(own("id").toString()).doesNotContain(reveal);
        assertThat(code(open(reveal))).isEqualTo("NO_SUCH_REVEAL");
        assertThat(code(village.ask("mutation {endReveal(id: \"" + reveal + "\") {status}}"))).isEqualTo("NO_SUCH_REVEAL");
    }

    @Test
    void whatIsStatedIsKeptSealed() {
        String stated = "To ask Zuhur herself about the ninth of May";
        as("INVESTIGATOR", Role.PROSECUTOR);
        String reveal = reveal(person, "nameLatin", stated).at("/data/revealIdentity/reveal/id").stringValue();
        assertThat(own("legalBasis reason").toString()).contains("Law 28/2012", stated);

        String kept = SERVICE.getBean(Graph.class).read(CypherQuery.of(SealedProperties.class, "reveal"), Map.of("id", reveal)).get(0)
                .row("reveal").map().toString();
        assertThat(kept).contains(reveal).doesNotContain("28/2012", "ninth of May");
        ASKER.become(Asker.LOCAL_OPERATOR);
        JsonNode entry = village.ask("{auditEntries(first: 100) {entries {operation details text}}}").at("/data/auditEntries/entries").valueStream()
                .filter(each -> each.at("/details").asString().contains(reveal)).findFirst().orElseThrow();
        assertThat(entry.at("/details").asString()).doesNotContain("28/2012");
        assertThat(entry.at("/text").stringValue()).isEqualTo("Law 28/2012\n" + stated);
    }

    /** A case of one protected person with one phone; the id of the phone. */
    private static String phoneOfCase(String name, String protection, String number) {
        ASKER.become(Asker.LOCAL_OPERATOR);
        List<String> known = masked("Phone", "phone");
        village.onePhone(name, protection, number).load(name, name);
        people(name);
        return masked("Phone", "phone").stream().filter(id -> !known.contains(id)).findFirst().orElseThrow();
    }

    private static String wish(String id) {
        JsonNode reveal = reveal(id, "number", REASON).at("/data/revealIdentity/reveal");
        assertThat(reveal.at("/status").stringValue()).isEqualTo("WAITING");
        return reveal.at("/id").stringValue();
    }

    private static String status(String how, String reveal) {
        return village.ask("mutation {" + how + "Reveal(id: \"" + reveal + "\") {status}}").at("/data/" + how + "Reveal/status").stringValue();
    }

    private static JsonNode open(String reveal) {
        return village.ask("mutation {openReveal(id: \"" + reveal + "\") {values {value}}}");
    }

    /** What the asker is told of the own reveals, one text each. */
    private static List<String> own(String fields) {
        return village.ask("{myReveals {" + fields + "}}").at("/data/myReveals").valueStream()
                .map(each -> each.size() == 1 ? each.valueStream().findFirst().orElseThrow().asString() : each.toString()).toList();
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

    private static List<String> masked(String type, String beginning) {
        return village.ask("{mostLinked(types: [\"" + type + "\"], limit: 99) {ranked {entity {id label}}}}").at("/data/mostLinked/ranked").valueStream()
                .map(each -> each.at("/entity")).filter(entity -> entity.at("/label").stringValue().startsWith(beginning))
                .map(entity -> entity.at("/id").stringValue()).toList();
    }

    private static void as(String user, Role role) {
        ASKER.become(new Asker(user, Set.of(role), null));
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").stringValue();
    }
}
