// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rawabit.graph.Graph;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The contract over HTTP, on the training scenario. */
class GraphQlIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.training();

    @Test
    void theScenarioIsThereAndSaysThatItIsInvented() {
        JsonNode about = ask("{about {training entities {type kind count} links {type count}}}").at("/data/about");

        assertThat(about.at("/training").booleanValue()).isTrue();
        assertThat(about.at("/entities").valueStream().filter(count -> count.at("/type").stringValue().equals("Person"))
                .mapToInt(count -> count.at("/count").intValue()).sum()).isEqualTo(60);
        assertThat(about.at("/links").valueStream().map(count -> count.at("/type").stringValue())).contains("CONTACT", "USES");
    }

    @Test
    void anAnswerOfAnySizeCostsAFewRoundTrips() {
        String few = key("P01");
        JsonNode hub = ask("{mostLinked(types: [\"Phone\"], limit: 1) {ranked {entity {id} neighbours}}}").at("/data/mostLinked/ranked/0");

        long small = roundTrips(() -> everythingAbout(few, 2));
        long large = roundTrips(() -> everythingAbout(hub.at("/entity/id").stringValue(), 1_000));

        assertThat(hub.at("/neighbours").intValue()).isGreaterThan(40);
        assertThat(large).isLessThanOrEqualTo(9).isGreaterThanOrEqualTo(small);
    }

    private static JsonNode everythingAbout(String id, int limit) {
        return ask("""
                query($id: ID!, $limit: Int!) {
                  expand(ids: [$id], limit: $limit) {
                    entities { id label linkCounts { linkType count } facts { dataset properties { name value } sources { title } }
                      ... on Phone { number } ... on Person { nameLatin sex } }
                    links { id from { id label } to { id } count first last sources { title locator } properties { name value }
                      events(first: 3) { total edges { node { at properties { name value } source { title } } } } }
                  }
                }""", Map.of("id", id, "limit", limit));
    }

    private static long roundTrips(Runnable question) {
        Graph graph = SERVICE.getBean(Graph.class);
        long before = graph.statements();
        question.run();
        return graph.statements() - before;
    }

    @Test
    void missingAndMalformedIdsAreAnsweredAlike() {
        assertThat(ask("{entity(id: \"aaaaaaaaaaaaaaaaaaaaaaaaaa\") {id}}")).isEqualTo(ask("{entity(id: \"' OR 1\") {id}}"));
        assertThat(ask("{expand(ids: [\"x\"]) {entities {id} links {id} total truncated}}").at("/data/expand").toString())
                .isEqualTo("{\"entities\":[],\"links\":[],\"total\":0,\"truncated\":false}");
    }

    @Test
    void errorsSayWhatIsWrongInTheReadersLanguage() {
        String question = "{expand(ids: [\"x\"], limit: 1000000) {total}}";

        assertThat(error(RunningService.ask(SERVICE, "en", question, Map.of())).at("/message").stringValue()).isEqualTo("“limit” may be at most 10000.");
        assertThat(error(RunningService.ask(SERVICE, "ar", question, Map.of())).at("/message").stringValue())
                .isEqualTo("لا يجوز أن تتجاوز قيمة “limit” 10000.");
        assertThat(error(RunningService.ask(SERVICE, "ckb", question, Map.of())).at("/message").stringValue()).contains("زیاتر");
        assertThat(error(ask(question)).at("/extensions/code").stringValue()).isEqualTo("TOO_LARGE");
    }

    @Test
    void everyBoundIsRefusedWithItsCode() {
        assertThat(code("{expand(ids: [], where: {linkTypes: [\"NONE\"]}) {total}}")).isEqualTo("UNKNOWN_LINK_TYPE");
        assertThat(code("{expand(ids: [], where: {entityTypes: [\"None\"]}) {total}}")).isEqualTo("UNKNOWN_ENTITY_TYPE");
        assertThat(code("{commonNeighbours(ids: [\"" + key("P01") + "\"], atLeast: 2) {total}}")).isEqualTo("AT_LEAST_OUT_OF_RANGE");
        assertThat(code("{shortestPaths(from: \"a\", to: \"b\", maxLength: 16) {length}}")).isEqualTo("TOO_LARGE");
        assertThat(code("{search(text: \" \") {total}}")).isEqualTo("SEARCH_TEXT_EMPTY");
        assertThat(code("{search(text: \"a\", after: \"?\") {total}}")).isEqualTo("BAD_CURSOR");
        assertThat(code("{nothing}")).isEqualTo("BAD_QUERY");
        assertThat(code("{")).isEqualTo("BAD_SYNTAX");
        assertThat(code("{__schema {types {name}}}")).isEqualTo("NOT_ANSWERED");
    }

    @Test
    void floodsAreRefusedBeforeTheyReachTheDatabase() {
        StringBuilder aliases = new StringBuilder("{");
        for (int i = 0; i < 60; i++) {
            aliases.append("a").append(i).append(": entity(id: \"x\") {id} ");
        }
        Graph graph = SERVICE.getBean(Graph.class);
        long before = graph.statements();

        assertThat(code(aliases + "}")).isEqualTo("TOO_COMPLEX");
        assertThat(code(nested(40))).isEqualTo("TOO_COMPLEX");
        assertThat(code("{search(text: \"" + "x".repeat(2_000_000) + "\") {total}}")).isEqualTo("TOO_LONG");
        assertThat(graph.statements()).isEqualTo(before);
    }

    /** Each fragment stands for twice the next: a few lines, and two to the power of their number of fields. */
    private static String nested(int fragments) {
        StringBuilder text = new StringBuilder("{...F0}");
        for (int i = 0; i < fragments; i++) {
            text.append(" fragment F%1$d on Query {...F%2$d ...F%2$d}".formatted(i, i + 1));
        }
        return text + " fragment F" + fragments + " on Query {about {version}}";
    }

    @Test
    void anEntityIsFoundByItsKeyByNameAndByNumber() {
        JsonNode person = ask("{entityByKey(dataset: \"training\", key: \"P01\") {id type label facts {key case sources {title locator}}}}")
                .at("/data/entityByKey");

        assertThat(person.at("/type").stringValue()).isEqualTo("Person");
        assertThat(person.at("/facts/0/key").stringValue()).isEqualTo("P01");
        assertThat(person.at("/facts/0/sources/0/title").stringValue()).isEqualTo("persons.csv");
        assertThat(RunningService.ask(SERVICE, "en", "query($text: String!) {search(text: $text) {edges {node {id}}}}",
                Map.of("text", person.at("/label").stringValue())).at("/data/search/edges/0/node/id")).isEqualTo(person.at("/id"));
    }

    @Test
    void onlyTheEventsWithinThePeriodStandBehindALink() {
        String busy = ask("{mostLinked(types: [\"Phone\"], limit: 1) {ranked {entity {id}}}}").at("/data/mostLinked/ranked/0/entity/id")
                .stringValue();
        JsonNode links = ask("""
                query($id: ID!) { expand(ids: [$id], where: {linkTypes: ["CONTACT"], from: "2025-03-10T00:00:00Z", to: "2025-03-17T00:00:00Z"}) {
                  links { count first last events(first: 1000) { total edges { node { at } } } } } }""", Map.of("id", busy))
                .at("/data/expand/links");

        assertThat(links).isNotEmpty().allSatisfy(link -> {
            assertThat(link.at("/events/total")).isEqualTo(link.at("/count"));
            assertThat(link.at("/events/edges").size()).isEqualTo(link.at("/count").intValue());
            assertThat(link.at("/events/edges/0/node/at")).isEqualTo(link.at("/first"));
        });
    }

    private static String key(String key) {
        return ask("{entityByKey(dataset: \"training\", key: \"" + key + "\") {id}}").at("/data/entityByKey/id").stringValue();
    }

    private static JsonNode ask(String query) {
        return ask(query, Map.of());
    }

    private static JsonNode ask(String query, Map<String, ?> variables) {
        return RunningService.ask(SERVICE, "en", query, variables);
    }

    private static JsonNode error(JsonNode answer) {
        return answer.at("/errors/0");
    }

    private static String code(String query) {
        return error(ask(query)).at("/extensions/code").stringValue();
    }
}
