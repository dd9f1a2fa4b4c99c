// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rawabit.RunningService;
import org.rawabit.SwitchedAsker;
import org.rawabit.importer.ImportProgress;
import org.rawabit.importer.ImportRequest;
import org.rawabit.importer.Importer;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who may know of a case, read what is in it, and manage it: over HTTP, on the training scenario. */
class CaseRightsIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.training=true");
    private static final SwitchedAsker ASKER = SERVICE.getBean(SwitchedAsker.class);
    private static final Path SCENARIO = Path.of("src/main/resources/training");
    private static final String MINISTRY = agency("Ministry");
    private static final String PERSONS = "{about {entities {type count}} search(text: \"سجاد\") {total}}";

    @BeforeAll
    static void somebodyKeepsTheCase() {
        user("keeper", Role.INVESTIGATOR);
        ask("mutation {putCaseMember(case: \"training\", user: \"keeper\", role: OWNER) {id}}");
    }

    @AfterEach
    void back() {
        ASKER.become(Asker.LOCAL_OPERATOR);
    }

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void whoIsNoMemberKnowsNothingOfACase() {
        as("nobody", Role.INVESTIGATOR, null);

        assertThat(ask("{cases {id}}").at("/data/cases")).isEmpty();
        assertThat(ask("{case(id: \"training\") {id}}")).isEqualTo(ask("{case(id: \"no such\") {id}}"));
        assertThat(ask(PERSONS).at("/data/about/entities")).isEmpty();
        assertThat(ask(PERSONS).at("/data/search/total").intValue()).isZero();
        assertThat(ask("mutation {putCaseMember(case: \"training\", user: \"nobody\", role: OWNER) {id}}"))
                .isEqualTo(ask("mutation {putCaseMember(case: \"no such\", user: \"nobody\", role: OWNER) {id}}"));
    }

    @Test
    void aMemberReadsTheCaseAndOnlyOwnersManageIt() {
        String reader = user("reader", Role.INVESTIGATOR);
        ask("mutation {putCaseMember(case: \"training\", user: \" Reader\", role: READER) {id}}");
        as(reader, Role.INVESTIGATOR, null);
        assertThat(ask("{cases {number role members {user}}}").at("/data/cases/0/role").stringValue()).isEqualTo("READER");
        assertThat(ask(PERSONS).at("/data/search/total").intValue()).isPositive();
        assertThat(code(ask("mutation {removeCaseMember(case: \"training\", user: \"reader\") {id}}"))).isEqualTo("NOT_YOURS_TO_MANAGE");

        ASKER.become(Asker.LOCAL_OPERATOR);
        ask("mutation {putCaseMember(case: \"training\", user: \"reader\", role: OWNER) {id}}");
        as(reader, Role.INVESTIGATOR, null);
        ask("mutation {removeCaseMember(case: \"training\", user: \"reader\") {id}}");
        assertThat(ask(PERSONS).at("/data/search/total").intValue()).isZero();
    }

    @Test
    void aCaseWithMembersKeepsAnOwnerAndHasOneSupervisor() {
        String id = ask("mutation {openCase(number: \"9\", title: \"nine\") {id}}").at("/data/openCase/id").stringValue();
        String put = "mutation {putCaseMember(case: \"" + id + "\", user: \"%s\", role: %s) {members {user role}}}";
        user("aram", Role.PROSECUTOR);
        user("baran", Role.INVESTIGATOR);
        user("clerk.one", Role.AUDITOR);

        ask(put.formatted("aram", "SUPERVISOR"));
        ask(put.formatted("baran", "READER"));
        ask(put.formatted("clerk.one", "OWNER"));

        assertThat(code(ask(put.formatted("baran", "SUPERVISOR")))).isEqualTo("ONE_SUPERVISOR");
        assertThat(code(ask(put.formatted("aram", "READER")))).as("an auditor manages nothing").isEqualTo("NEEDS_AN_OWNER");
        assertThat(code(ask("mutation {removeCaseMember(case: \"" + id + "\", user: \"aram\") {id}}"))).isEqualTo("NEEDS_AN_OWNER");
        assertThat(ask(put.formatted("baran", "OWNER")).at("/data/putCaseMember/members").toString())
                .isEqualTo("[{\"user\":\"aram\",\"role\":\"SUPERVISOR\"},{\"user\":\"baran\",\"role\":\"OWNER\"},{\"user\":\"clerk.one\",\"role\":\"OWNER\"}]");
    }

    @Test
    void aMemberIsAUserThatThereIs() {
        assertThat(ask("mutation {putCaseMember(case: \"training\", user: \"Noone\", role: OWNER) {id}}").at("/errors/0/message").stringValue())
                .isEqualTo("There is no user of the name “Noone”. Give the name as it is typed to sign in.");
    }

    @Test
    void theLastWhoManagesACaseStaysUnlessTheOwnerOfTheDataTakesItBack() {
        String head = user("head.one", Role.INVESTIGATOR);
        ASKER.become(new Asker(head, Set.of(Role.INVESTIGATOR), MINISTRY, true));
        String id = ask("mutation {openCase(number: \"5\", title: \"five\") {id}}").at("/data/openCase/id").stringValue();
        String leave = "mutation {removeCaseMember(case: \"" + id + "\", user: \"head.one\") {id}}";

        assertThat(code(ask(leave))).isEqualTo("NEEDS_AN_OWNER");
        ASKER.become(Asker.LOCAL_OPERATOR);
        assertThat(ask(leave).at("/data/removeCaseMember/id").stringValue()).isEqualTo(id);
    }

    @Test
    void casesAreOpenedByTheHeadOfAnAgency() {
        String open = "mutation {openCase(number: \"3\", title: \"three\") {role agency {name {en}}}}";
        as("one", Role.INVESTIGATOR, MINISTRY);

        assertThat(ask(open).at("/errors/0/message").stringValue()).isEqualTo("Cases are opened by the head of your agency.");
        ASKER.become(new Asker("head", Set.of(Role.INVESTIGATOR), MINISTRY, true));
        assertThat(ask(open).at("/data/openCase").toString()).isEqualTo("{\"role\":\"OWNER\",\"agency\":{\"name\":{\"en\":\"Ministry\"}}}");
    }

    @Test
    void anAnalystWhoIsMadeOwnerWorksInTheCaseAndManagesNothing() {
        String analyst = user("analyst", Role.ANALYST);
        ask("mutation {putCaseMember(case: \"training\", user: \"analyst\", role: OWNER) {id}}");
        as(analyst, Role.ANALYST, MINISTRY);

        assertThat(ask("{case(id: \"training\") {role}}").at("/data/case/role").stringValue()).isEqualTo("CONTRIBUTOR");
        assertThat(code(ask("mutation {putCaseMember(case: \"training\", user: \"analyst\", role: READER) {id}}"))).isEqualTo("NOT_YOURS_TO_MANAGE");
        ASKER.become(Asker.LOCAL_OPERATOR);
        ask("mutation {removeCaseMember(case: \"training\", user: \"analyst\") {id}}");
    }

    @Test
    void anImportDoesNotGoIntoACaseThatSomebodyOpenedAtTheDesk() {
        Compartments compartments = SERVICE.getBean(Compartments.class);
        ASKER.become(new Asker("catcher", Set.of(Role.INVESTIGATOR), MINISTRY, true));
        String caught = ask("mutation {openCase(number: \"2026/17\", title: \"mine\") {id}}").at("/data/openCase/id").stringValue();

        assertThatThrownBy(() -> compartments.numbered("2026/17")).hasMessage("A case of the number 2026/17 was opened at the desk:"
                + " give --case the id of the one that is meant, " + caught + " (mine).");
        assertThat(compartments.numbered(caught).caseId()).isEqualTo(caught);
        assertThat(compartments.named("2026/17").caseId()).isEqualTo("2026/17");
    }

    @Test
    void theRoleAtTheAgencyIsTheUpperBoundOfThatInTheCase() {
        String desk = user("desk", Role.MOFA_DESK);
        ask("mutation {putCaseMember(case: \"training\", user: \"desk\", role: READER) {id}}");
        as(desk, Role.MOFA_DESK, MINISTRY);

        assertThat(ask("{cases {id hitQuestions {user}}}").at("/data/cases/0/hitQuestions")).isEmpty();
        assertThat(code(ask("mutation {putCaseMember(case: \"training\", user: \"x\", role: OWNER) {id}}"))).isEqualTo("NOT_YOURS_TO_MANAGE");
        assertThat(code(ask("mutation {askOtherUnits(case: \"training\", entity: \"x\", purpose: \"to find out who else knows\") {hit}}")))
                .isEqualTo("NOT_YOURS_TO_ASK");
    }

    @Test
    void otherUnitsAreAskedForAKeyOfTheOwnCaseAndLearnOfIt() throws Exception {
        SERVICE.getBean(Importer.class).importFiles(new ImportRequest("training", "training", "other", List.of(SCENARIO)),
                ImportProgress.NONE);
        String own = ask("{entityByKey(dataset: \"training\", key: \"P01\", case: \"other\") {id}}").at("/data/entityByKey/id").stringValue();
        String phone = ask("{mostLinked(types: [\"Phone\"], limit: 1) {ranked {entity {id}}}}").at("/data/mostLinked/ranked/0/entity/id").stringValue();
        String hunter = user("hunter", Role.INVESTIGATOR);
        ask("mutation {putCaseMember(case: \"other\", user: \"hunter\", role: CONTRIBUTOR) {id}}");
        String question = "mutation {askOtherUnits(case: \"other\", entity: \"%s\", purpose: \"%s\") {hit agencies {contact}}}";
        String purpose = "Trace of the driver's phone";
        as(hunter, Role.INVESTIGATOR, MINISTRY);

        assertThat(ask(question.formatted(phone, purpose)).at("/data/askOtherUnits").toString()).isEqualTo("{\"hit\":true,\"agencies\":[]}");
        assertThat(code(ask(question.formatted(phone, "so")))).isEqualTo("PURPOSE_TOO_SHORT");
        assertThat(code(ask(question.formatted(own, purpose)))).isEqualTo("NOT_A_KEY_OF_THE_CASE");
        assertThat(code(ask(question.formatted("no such", purpose)))).isEqualTo("NOT_A_KEY_OF_THE_CASE");
        assertThat(code(ask(question.replace("other", "training").formatted(phone, purpose)))).isEqualTo("NO_SUCH_CASE");

        ASKER.become(Asker.LOCAL_OPERATOR);
        assertThat(ask("{case(id: \"training\") {hitQuestions {user agency {name {en}} purpose entity {id}}}}").at("/data/case/hitQuestions/0").toString())
                .isEqualTo("{\"user\":\"hunter\",\"agency\":{\"name\":{\"en\":\"Ministry\"}},\"purpose\":\"" + purpose + "\",\"entity\":{\"id\":\"" + phone + "\"}}");
        ask("mutation {silenceKey(case: \"training\", entity: \"" + phone + "\") {id}}");
        as(hunter, Role.INVESTIGATOR, MINISTRY);
        assertThat(ask(question.formatted(phone, purpose)).at("/data/askOtherUnits/hit").booleanValue()).isFalse();
        for (int i = 0; i < 18; i++) {
            ask(question.formatted(phone, purpose));
        }
        assertThat(code(ask(question.formatted(phone, purpose)))).isEqualTo("TOO_MANY_HIT_QUESTIONS");
        ASKER.become(Asker.LOCAL_OPERATOR);
        assertThat(ask("{case(id: \"training\") {hitQuestions {user}}}").at("/data/case/hitQuestions")).hasSize(20);
    }

    @Test
    void administratorAuditorAndStatisticsSeeNoCaseEvenAsMembers() {
        String clerk = user("clerk", Role.AUDITOR);
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.AUDITOR, Role.COMMITTEE_STATISTICS}) {
            ASKER.become(Asker.LOCAL_OPERATOR);
            ask("mutation {putCaseMember(case: \"training\", user: \"clerk\", role: READER) {id}}");
            as(clerk, role, MINISTRY);

            assertThat(ask("{cases {id}}").at("/data/cases")).as(role.name()).isEmpty();
            assertThat(ask(PERSONS).at("/data/about/entities")).as(role.name()).isEmpty();
            assertThat(code(ask("mutation {openCase(number: \"1\", title: \"t\") {id}}"))).isEqualTo("MAY_NOT_OPEN_CASES");
        }
    }

    @Test
    void aShareIsReadByTheAgencyUntilItIsWithdrawn() {
        JsonNode shared = ask("mutation {shareCase(case: \"training\", agency: \"" + MINISTRY + "\", purpose: \"joint work\","
                + " until: \"2099-01-01T00:00:00Z\") {shares {id withdrawnAt}}}").at("/data/shareCase/shares");
        String share = shared.valueStream().filter(each -> each.at("/withdrawnAt").isNull()).findFirst().orElseThrow()
                .at("/id").stringValue();
        as("colleague", Role.PROSECUTOR, MINISTRY);
        assertThat(ask("{cases {number role members {user} shares {id}}}").at("/data/cases").toString())
                .isEqualTo("[{\"number\":\"training\",\"role\":null,\"members\":[],\"shares\":[]}]");
        assertThat(ask(PERSONS).at("/data/search/total").intValue()).isPositive();
        as("stranger", Role.PROSECUTOR, "another ministry");
        assertThat(ask(PERSONS).at("/data/search/total").intValue()).isZero();

        ASKER.become(Asker.LOCAL_OPERATOR);
        ask("mutation {withdrawShare(id: \"" + share + "\") {id}}");
        as("colleague", Role.PROSECUTOR, MINISTRY);
        assertThat(ask("{cases {id}}").at("/data/cases")).isEmpty();
        assertThat(ask(PERSONS).at("/data/search/total").intValue()).isZero();
    }

    @Test
    void twoCasesCanHaveOneNumberAndSharesEndInTheFuture() {
        assertThat(ask("mutation {openCase(number: \"7\", title: \"one\") {id}}").at("/data/openCase/id").stringValue())
                .isNotEqualTo(ask("mutation {openCase(number: \"7\", title: \"two\") {id}}").at("/data/openCase/id").stringValue());
        assertThat(code(ask("mutation {openCase(number: \" \", title: \"one\") {id}}"))).isEqualTo("BLANK");
        assertThat(code(ask("mutation {shareCase(case: \"training\", agency: \"" + MINISTRY + "\", purpose: \"p\", until: \"2001-01-01T00:00:00Z\") {id}}")))
                .isEqualTo("PAST");
        assertThat(code(ask("mutation {shareCase(case: \"training\", agency: \"none\", purpose: \"p\", until: \"2099-01-01T00:00:00Z\") {id}}")))
                .isEqualTo("NO_SUCH_AGENCY");
    }

    /** The id of a user of that name, who is made where there is none. */
    private static String user(String name, Role role) {
        return ask("mutation {addUser(name: \"" + name + "\", roles: [" + role + "]) {user {id}}}").at("/data/addUser/user/id").stringValue();
    }

    private static String agency(String name) {
        return ask("mutation {putAgency(kind: DIRECTORATE, en: \"" + name + "\", contact: \"Room 4\") {id}}").at("/data/putAgency/id").stringValue();
    }

    private static void as(String user, Role role, String agency) {
        ASKER.become(new Asker(user, Set.of(role), agency));
    }

    private static JsonNode ask(String question) {
        return RunningService.ask(SERVICE, "en", question, Map.of());
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").stringValue();
    }
}
