// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rawabit.RunningService;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who may know of a case, read what is in it, and manage it: over HTTP, on the training scenario. */
class CaseRightsIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.training=true");
    private static final SwitchedAsker ASKER = SERVICE.getBean(SwitchedAsker.class);
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
