// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawabit.audit.chain.ChainCheck;
import org.rawabit.casework.CaseMembers;
import org.rawabit.casework.CaseRole;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Every question that the schema knows leaves an entry with the entities of its answer. */
class AuditedReadsIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.training=true",
            "--rawabit.audit.without-sign-in=true");
    private static final GraphQLSchema SCHEMA = SERVICE.getBean(GraphQlSource.class).schema();
    private static final String NEWEST = "{auditEntries(first: 1) {entries {kind operation outcome code user from asked shown count text}}}";

    private static final Set<String> OF_NO_CASE = Set.of("catalogue", "agencies", "colleagues", "me", "mySessions", "myTokens");

    /** Arguments under which each field answers with something; a new field needs its line here. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("about", ""),
            Map.entry("entity", "(id: $one)"),
            Map.entry("entityByKey", "(dataset: \"training\", key: \"P01\")"),
            Map.entry("search", "(text: \"Sarmad\", first: 50)"),
            Map.entry("expand", "(ids: [$one, $other])"),
            Map.entry("shortestPaths", "(from: $one, to: $other)"),
            Map.entry("connect", "(ids: [$one, $other])"),
            Map.entry("commonNeighbours", "(ids: [$one], limit: 20)"),
            Map.entry("mostLinked", "(types: [\"Phone\"])"),
            Map.entry("auditEntries", "(first: 3)"),
            Map.entry("auditChains", ""),
            Map.entry("userKeys", "(user: \"nobody\")"),
            Map.entry("users", ""),
            Map.entry("myReveals", ""),
            Map.entry("cases", ""),
            Map.entry("case", "(id: \"training\")"));

    static Stream<String> rootFields() {
        return SCHEMA.getQueryType().getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).filter(name -> !OF_NO_CASE.contains(name));
    }

    @ParameterizedTest
    @MethodSource("rootFields")
    void everyRootFieldLeavesAnEntryWithTheEntitiesOfItsAnswer(String field) {
        assertThat(ARGUMENTS).as("a question for the new field").containsKey(field);

        JsonNode answer = ask(question(field), Map.of("one", key("P01"), "other", key("P02")));

        JsonNode entry = newest();
        assertThat(entry.at("/operation").asString()).as(answer.toString()).isEqualTo(field);
        assertThat(entry.at("/outcome").asString()).as(answer.toString()).isEqualTo("ANSWERED");
        assertThat(entry.at("/user").asString()).isEqualTo("local-operator");
        assertThat(entry.at("/from").asString()).isEqualTo("127.0.0.1");
        Set<String> shown = shownIn(answer, new TreeSet<>());
        assertThat(entry.at("/count").asInt()).isEqualTo(shown.size());
        assertThat(ids(entry.at("/shown"))).hasSize(Math.min(200, shown.size())).isSubsetOf(shown);
    }

    @Test
    void questionsAboutEntitiesShowSome() {
        assertThat(List.of("entity", "entityByKey", "search", "expand", "shortestPaths", "connect", "commonNeighbours", "mostLinked"))
                .allSatisfy(field -> assertThat(shownIn(ask(question(field), Map.of("one", key("P01"), "other", key("P02"))), new TreeSet<>()))
                        .as(field).isNotEmpty());
    }

    @Test
    void theIdsThatAQuestionNamesAreRecordedThoughItsAnswerIsEmpty() {
        ask("query($one: ID!) {shortestPaths(from: $one, to: \"" + "a".repeat(26) + "\") {length}}", Map.of("one", key("P01")));

        assertThat(ids(newest().at("/asked"))).containsExactlyInAnyOrder(key("P01"), "a".repeat(26));
    }

    @Test
    void aRefusalIsRecordedWithItsCode() {
        ask("{search(text: \" \") {total}}", Map.of());

        assertThat(newest().at("/outcome").asString()).isEqualTo("REFUSED");
        assertThat(newest(2).at("/code").asString()).isEqualTo("SEARCH_TEXT_EMPTY");
    }

    @Test
    void whatSaysNothingOfACaseLeavesNoEntry() {
        ask("{about {version}}", Map.of());
        ask("{__typename catalogue {entityTypes {name}}}", Map.of());

        assertThat(newest().at("/operation").asString()).isEqualTo("about");
    }

    @Test
    void aSharingIsRecordedBeforeAndAfterThoughItIsRefused() {
        ask("mutation {shareCase(case: \"no such\", agency: \"labour\", purpose: \"shelter for the ones found\", until: \"2099-01-01T00:00:00Z\") {id}}", Map.of());

        JsonNode entries = ask("{auditEntries(kinds: [SHARE], first: 2) {entries {operation outcome text}}}", Map.of()).at("/data/auditEntries/entries");
        assertThat(entries.valueStream().map(entry -> entry.at("/outcome").asString())).containsExactly("REFUSED", "BEGUN");
        assertThat(entries.at("/0/text").asString()).contains("shelter for the ones found");
    }

    @Test
    void theImportOfTheScenarioIsRecorded() {
        JsonNode imports = ask("{auditEntries(kinds: [IMPORT]) {entries {operation outcome details}}}", Map.of()).at("/data/auditEntries/entries");

        assertThat(imports.valueStream().map(entry -> entry.at("/outcome").asString())).containsExactly("ANSWERED", "BEGUN");
        assertThat(imports.at("/0/details").asString()).contains("\"entities\":", "\"files\":[\"").doesNotContain(".csv");
    }

    @Test
    void anEntrySaysOfWhichCasesItsAnswerWas() {
        ask("{search(text: \"Sarmad\") {total edges {node {id}}}}", Map.of());
        assertThat(ids(ask("{auditEntries(first: 1) {entries {cases}}}", Map.of()).at("/data/auditEntries/entries/0/cases"))).containsExactly("training");

        ask("{search(text: \"nothing of the kind\") {total edges {node {id}}}}", Map.of());
        assertThat(ids(ask("{auditEntries(kinds: [READ], first: 1) {entries {cases}}}", Map.of()).at("/data/auditEntries/entries/0/cases"))).isEmpty();
        assertThat(ask("{auditEntries(case: \"training\", kinds: [READ]) {entries {operation}}}", Map.of()).toString()).contains("search");
        assertThat(ask("{auditEntries(case: \"train\") {entries {operation}}}", Map.of()).at("/data/auditEntries/entries")).isEmpty();
    }

    @Test
    void whoLookedAtACaseIsToldToThoseWhoManageIt() {
        ask("{search(text: \"Sarmad\") {edges {node {id}}}}", Map.of());
        String question = "{case(id: \"training\") {looks {user operation}}}";
        assertThat(ask(question, Map.of()).at("/data/case/looks/0").toString()).isEqualTo("{\"user\":\"local-operator\",\"operation\":\"search\"}");
        assertThat(ask("{case(id: \"training\") {looks {count}}}", Map.of()).at("/errors")).as("entities of other cases are in it").isNotEmpty();

        SERVICE.getBean(CaseMembers.class).put("training", "keeper", CaseRole.OWNER);
        SERVICE.getBean(SwitchedAsker.class).become(new Asker("keeper", Set.of(Role.ANALYST), null));
        try {
            assertThat(ask(question, Map.of()).at("/data/case/looks")).isEmpty();
        } finally {
            SERVICE.getBean(SwitchedAsker.class).become(Asker.LOCAL_OPERATOR);
        }
    }

    @Test
    void theLogIsGood() throws Exception {
        String data = SERVICE.getEnvironment().getProperty("rawabit.data");

        assertThat(ChainCheck.of(java.nio.file.Path.of(data, "audit"))).singleElement().satisfies(report -> assertThat(report.fault()).isNull());
    }

    /** Everything of the field that takes no arguments; the ids of entities under a name of their own. */
    private static String question(String field) {
        GraphQLFieldDefinition definition = SCHEMA.getQueryType().getFieldDefinition(field);
        String arguments = ARGUMENTS.get(field);
        String variables = Stream.of("one", "other").filter(name -> arguments.contains("$" + name)).map(name -> "$" + name + ": ID!")
                .collect(Collectors.joining(", "));
        return "query" + (variables.isEmpty() ? "" : "(" + variables + ")") + " {hidden: " + field + arguments + selection(definition) + "}";
    }

    private static String selection(GraphQLFieldDefinition field) {
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (type instanceof GraphQLInterfaceType) {
            return " {entityId: id}";
        }
        return type instanceof GraphQLObjectType object ? object.getFieldDefinitions().stream().filter(part -> part.getArguments().isEmpty())
                .map(part -> part.getName() + selection(part)).collect(Collectors.joining(" ", " {", "}")) : "";
    }

    private static Set<String> shownIn(JsonNode answer, Set<String> ids) {
        answer.properties().forEach(member -> {
            if (member.getKey().equals("entityId")) {
                ids.add(member.getValue().asString());
            }
        });
        answer.valueStream().forEach(part -> shownIn(part, ids));
        return ids;
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode newest() {
        return newest(1);
    }

    /** Asking for the log is recorded when its answer is ready, after the log was read. */
    private static JsonNode newest(int which) {
        String question = NEWEST.replace("first: 1", "first: " + which);
        return ask(question, Map.of()).at("/data/auditEntries/entries/" + (which - 1));
    }

    private static String key(String key) {
        return ask("{entityByKey(dataset: \"training\", key: \"" + key + "\") {id}}", Map.of()).at("/data/entityByKey/id").stringValue();
    }

    private static JsonNode ask(String query, Map<String, ?> variables) {
        return RunningService.ask(SERVICE, "en", query, variables);
    }
}
