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
    private static final String MINISTRY = "ministry";
    private static final String PERSONS = "{about {entities {type count}} search(text: \"سجاد\") {total}}";

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
        ask("mutation {putCaseMember(case: \"training\", user: \"reader\", role: READER) {id}}");
        as("reader", Role.ANALYST, null);
        assertThat(ask("{cases {number role members {user}}}").at("/data/cases/0/role").stringValue()).isEqualTo("READER");
        assertThat(ask(PERSONS).at("/data/search/total").intValue()).isPositive();
        assertThat(code(ask("mutation {removeCaseMember(case: \"training\", user: \"reader\") {id}}"))).isEqualTo("NOT_YOURS_TO_MANAGE");

        ASKER.become(Asker.LOCAL_OPERATOR);
        ask("mutation {putCaseMember(case: \"training\", user: \"reader\", role: OWNER) {id}}");
        as("reader", Role.ANALYST, null);
        ask("mutation {removeCaseMember(case: \"training\", user: \"reader\") {id}}");
        assertThat(ask(PERSONS).at("/data/search/total").intValue()).isZero();
    }

    @Test
    void aCaseWithMembersKeepsAnOwnerAndHasOneSupervisor() {
        String id = ask("mutation {openCase(number: \"9\", title: \"nine\") {id}}").at("/data/openCase/id").stringValue();
        String put = "mutation {putCaseMember(case: \"" + id + "\", user: \"%s\", role: %s) {members {user role}}}";

        ask(put.formatted("a", "SUPERVISOR"));
        ask(put.formatted("b", "READER"));

        assertThat(code(ask(put.formatted("b", "SUPERVISOR")))).isEqualTo("ONE_SUPERVISOR");
        assertThat(code(ask(put.formatted("a", "READER")))).isEqualTo("NEEDS_AN_OWNER");
        assertThat(code(ask("mutation {removeCaseMember(case: \"" + id + "\", user: \"a\") {id}}"))).isEqualTo("NEEDS_AN_OWNER");
        assertThat(ask(put.formatted("b", "OWNER")).at("/data/putCaseMember/members").toString())
                .isEqualTo("[{\"user\":\"a\",\"role\":\"SUPERVISOR\"},{\"user\":\"b\",\"role\":\"OWNER\"}]");
    }

    @Test
    void anImportDoesNotGoIntoACaseThatSomebodyOpenedAtTheDesk() {
        Compartments compartments = SERVICE.getBean(Compartments.class);
        as("catcher", Role.INVESTIGATOR, null);
        String caught = ask("mutation {openCase(number: \"2026/17\", title: \"mine\") {id}}").at("/data/openCase/id").stringValue();

        assertThatThrownBy(() -> compartments.numbered("2026/17")).hasMessage("A case of the number 2026/17 was opened at the desk:"
                + " give --case the id of the one that is meant, " + caught + " (mine).");
        assertThat(compartments.numbered(caught).caseId()).isEqualTo(caught);
        assertThat(compartments.named("2026/17").caseId()).isEqualTo("2026/17");
    }

    @Test
    void theRoleAtTheAgencyIsTheUpperBoundOfThatInTheCase() {
        ask("mutation {putCaseMember(case: \"training\", user: \"desk\", role: OWNER) {id}}");
        as("desk", Role.MOFA_DESK, MINISTRY);

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
        ask("mutation {putCaseMember(case: \"other\", user: \"hunter\", role: CONTRIBUTOR) {id}}");
        String question = "mutation {askOtherUnits(case: \"other\", entity: \"%s\", purpose: \"%s\") {hit agencies}}";
        String purpose = "Trace of the driver's phone";
        as("hunter", Role.INVESTIGATOR, MINISTRY);

        assertThat(ask(question.formatted(phone, purpose)).at("/data/askOtherUnits").toString()).isEqualTo("{\"hit\":true,\"agencies\":[]}");
        assertThat(code(ask(question.formatted(phone, "so")))).isEqualTo("PURPOSE_TOO_SHORT");
        assertThat(code(ask(question.formatted(own, purpose)))).isEqualTo("NOT_A_KEY_OF_THE_CASE");
        assertThat(code(ask(question.formatted("no such", purpose)))).isEqualTo("NOT_A_KEY_OF_THE_CASE");
        assertThat(code(ask(question.replace("other", "training").formatted(phone, purpose)))).isEqualTo("NO_SUCH_CASE");

        ASKER.become(Asker.LOCAL_OPERATOR);
        assertThat(ask("{case(id: \"training\") {hitQuestions {user agency purpose entity {id}}}}").at("/data/case/hitQuestions/0").toString())
                .isEqualTo("{\"user\":\"hunter\",\"agency\":\"ministry\",\"purpose\":\"" + purpose + "\",\"entity\":{\"id\":\"" + phone + "\"}}");
        ask("mutation {silenceKey(case: \"training\", entity: \"" + phone + "\") {id}}");
        as("hunter", Role.INVESTIGATOR, MINISTRY);
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
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.AUDITOR, Role.COMMITTEE_STATISTICS}) {
            ASKER.become(Asker.LOCAL_OPERATOR);
            ask("mutation {putCaseMember(case: \"training\", user: \"clerk\", role: OWNER) {id}}");
            as("clerk", role, MINISTRY);

            assertThat(ask("{cases {id}}").at("/data/cases")).as(role.name()).isEmpty();
            assertThat(ask(PERSONS).at("/data/about/entities")).as(role.name()).isEmpty();
            assertThat(code(ask("mutation {openCase(number: \"1\", title: \"t\") {id}}"))).isEqualTo("MAY_NOT_OPEN_CASES");
        }
    }

    @Test
    void aShareIsReadByTheAgencyUntilItIsWithdrawn() {
        JsonNode shared = ask("mutation {shareCase(case: \"training\", agency: \"ministry\", purpose: \"joint work\","
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
        assertThat(code(ask("mutation {shareCase(case: \"training\", agency: \"a\", purpose: \"p\", until: \"2001-01-01T00:00:00Z\") {id}}")))
                .isEqualTo("PAST");
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
