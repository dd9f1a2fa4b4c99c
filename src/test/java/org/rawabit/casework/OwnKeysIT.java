// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rawabit.RunningService;
import org.rawabit.SwitchedAsker;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.importer.ImportProgress;
import org.rawabit.importer.ImportRequest;
import org.rawabit.importer.Importer;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Rule 9: a case that holds a user's own phone or document does not exist for that user; a name alone warns the supervisor. */
class OwnKeysIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.training=true",
            "--rawabit.audit.without-sign-in=true");
    private static final SwitchedAsker ASKER = SERVICE.getBean(SwitchedAsker.class);
    private static final CaseMembers MEMBERS = SERVICE.getBean(CaseMembers.class);
    private static final Path SCENARIO = Path.of("src/main/resources/training");
    private static final String PHONE = "0730 000 7880";
    private static final String SEEN = "{cases {id} case(id: \"%s\") {id} about {entities {count}} search(text: \"سجاد\") {total}}";
    private static final CypherQuery EVERYTHING = new CypherQuery("test/everything-of-keys", "MATCH (k:UserKey) RETURN properties(k) AS properties");

    @AfterEach
    void back() {
        ASKER.become(Asker.LOCAL_OPERATOR);
    }

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void aKeyThatIsSetLocksItsUserOutAtOnceAndOneTakenAwayLetsInAgain() {
        MEMBERS.put("training", "officer", CaseRole.OWNER);
        assertThat(seen("officer", null, "training")).contains("training");

        String key = keys("mutation {addUserKey(user: \"officer\", type: \"Phone\", number: \"" + PHONE + "\") {id type}}");

        assertThat(seen("officer", null, "training")).isEqualTo(seen("officer", null, "no such").replace("no such", "training"))
                .isEqualTo("{\"cases\":[],\"case\":null,\"about\":{\"entities\":[]},\"search\":{\"total\":0}}");
        assertThat(ask("mutation {putCaseMember(case: \"training\", user: \"x\", role: READER) {id}}"))
                .isEqualTo(ask("mutation {putCaseMember(case: \"no such\", user: \"x\", role: READER) {id}}"));
        ASKER.become(Asker.LOCAL_OPERATOR);
        ask("mutation {removeUserKey(user: \"officer\", key: \"" + key + "\") {id}}");
        assertThat(seen("officer", null, "training")).contains("training");
    }

    @Test
    void anImportThatBringsTheKeyLocksItsUserOutAtOnce() {
        keys("mutation {addUserKey(user: \"early\", type: \"Phone\", number: \"+964 730 000 7880\") {id type}}");
        SERVICE.getBean(Compartments.class).named("late");
        MEMBERS.put("late", "early", CaseRole.OWNER);
        assertThat(seen("early", null, "late")).contains("{\"id\":\"late\"}");

        SERVICE.getBean(Importer.class).importFiles(new ImportRequest("training", "training", "late", List.of(SCENARIO)), ImportProgress.NONE);

        assertThat(seen("early", null, "late")).contains("\"cases\":[],\"case\":null", "\"total\":0");
    }

    @Test
    void aShareDoesNotLetInWhoseKeyIsInTheCase() {
        SERVICE.getBean(Shares.class).whole("training", "unit", "joint work", Instant.now().plus(Duration.ofDays(1)));
        assertThat(seen("colleague", "unit", "training")).contains("training");

        keys("mutation {addUserKey(user: \"colleague\", type: \"Phone\", number: \"" + PHONE + "\") {id type}}");

        assertThat(seen("colleague", "unit", "training")).contains("\"cases\":[],\"case\":null", "\"total\":0");
        assertThat(seen("another", "unit", "training")).contains("training");
    }

    @Test
    void theNumberStandsNowhere() {
        keys("mutation {addUserKey(user: \"quiet\", type: \"Phone\", number: \"0770 123 4567\") {id type}}");

        assertThat(SERVICE.getBean(Graph.class).read(EVERYTHING, Map.of()).toString()).doesNotContain("1234567", "123 4567");
        assertThat(ask("{auditEntries(kinds: [ADMINISTRATION], first: 4) {entries {operation text details}}}").toString()).contains("addUserKey")
                .doesNotContain("1234567", "123 4567");
        assertThat(ask("{userKeys(user: \"quiet\") {type}}").at("/data/userKeys").toString()).isEqualTo("[{\"type\":\"Phone\"}]");
    }

    @Test
    void whatIsNoNumberIsRefusedAndOthersThanAdministratorsToo() {
        assertThat(code("mutation {addUserKey(user: \"a\", type: \"Phone\", number: \"nothing\") {id}}")).isEqualTo("NO_SUCH_KEY");
        assertThat(code("mutation {addUserKey(user: \"a\", type: \"Person\", number: \"1\") {id}}")).isEqualTo("NO_SUCH_KEY");
        as("someone", Role.INVESTIGATOR, null);
        assertThat(code("mutation {addUserKey(user: \"a\", type: \"Phone\", number: \"" + PHONE + "\") {id}}")).isEqualTo("NOT_ALLOWED");
        assertThat(code("{userKeys(user: \"a\") {id}}")).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void aNameWarnsTheSupervisorAndNeverTheMatch() {
        String boss = user("boss.of.it", "INVESTIGATOR");
        String match = user("sarmad.fadhil", "INVESTIGATOR");
        SERVICE.getBean(Compartments.class).named("names");
        SERVICE.getBean(Importer.class).importFiles(new ImportRequest("training", "training", "names", List.of(SCENARIO)), ImportProgress.NONE);
        MEMBERS.put("names", boss, CaseRole.SUPERVISOR);
        MEMBERS.put("names", match, CaseRole.OWNER);

        as(boss, Role.INVESTIGATOR, null);
        assertThat(ask("{case(id: \"names\") {warnings {user person {label}}}}").at("/data/case/warnings/0").toString())
                .contains("\"user\":\"sarmad.fadhil\"", "سرمد فاضل");
        as(match, Role.INVESTIGATOR, null);
        assertThat(ask("{case(id: \"names\") {warnings {user}}}").at("/data/case/warnings")).isEmpty();
    }

    /** What that user is answered of a case. */
    private static String seen(String user, String agency, String caseId) {
        as(user, Role.INVESTIGATOR, agency);
        return ask(SEEN.formatted(caseId)).at("/data").toString();
    }

    /** The id of the last key of the answer, as the owner of the data folder. */
    private static String keys(String mutation) {
        ASKER.become(Asker.LOCAL_OPERATOR);
        JsonNode keys = ask(mutation).at("/data/addUserKey");
        assertThat(keys).isNotEmpty();
        return keys.at("/" + (keys.size() - 1) + "/id").stringValue();
    }

    private static String user(String name, String role) {
        return ask("mutation {addUser(name: \"" + name + "\", roles: [" + role + "]) {user {id}}}").at("/data/addUser/user/id").stringValue();
    }

    private static void as(String user, Role role, String agency) {
        ASKER.become(new Asker(user, Set.of(role), agency));
    }

    private static JsonNode ask(String question) {
        return RunningService.ask(SERVICE, "en", question, Map.of());
    }

    private static String code(String question) {
        return ask(question).at("/errors/0/extensions/code").asString("");
    }
}
