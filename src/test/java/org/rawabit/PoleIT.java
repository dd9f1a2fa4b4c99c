// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rawabit.importer.ImportProgress;
import org.rawabit.importer.ImportReport;
import org.rawabit.importer.ImportRequest;
import org.rawabit.importer.Importer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The public POLE graph, imported whole into the running program and asked by GraphQL. Skipped where it is not there. */
class PoleIT {

    private static ConfigurableApplicationContext service;
    private static ImportReport report;
    private static ImportReport again;
    private static JsonNode before;

    @BeforeAll
    static void importTwice() {
        Path files = Path.of(System.getenv().getOrDefault("RAWABIT_TEST_DATA", "../shared/data"), "pole");
        assumeTrue(Files.isDirectory(files), () -> "no test data in " + files + "; set RAWABIT_TEST_DATA");
        service = RunningService.start();
        Importer importer = service.getBean(Importer.class);
        ImportRequest request = new ImportRequest("pole", "pole", List.of(files));
        report = importer.importFiles(request, ImportProgress.NONE);
        before = morse();
        again = importer.importFiles(request, ImportProgress.NONE);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void everyEntityLinkAndEventIsMade() {
        assertThat(report.entities()).isEqualTo(Map.of("Incident", 28_762L, "Person", 369L, "Officer", 1_000L,
                "Location (address)", 14_904L, "Location (area)", 93L, "Location (postcode)", 14_196L, "Phone", 328L,
                "Email", 328L, "Vehicle", 1_000L, "Object", 7L));
        assertThat(report.links()).isEqualTo(Map.of("KNOWS", 1_025L, "RELATED_TO", 155L, "CONTACT", 236L, "LIVES_AT", 368L,
                "USES", 656L, "OCCURRED_AT", 28_762L, "INVESTIGATED_BY", 28_762L, "INVOLVED_IN", 1_040L, "LOCATED_IN", 44_004L));
        assertThat(report.events()).isEqualTo(Map.of("CONTACT", 534L));
    }

    @Test
    void everyRowIsAccountedFor() {
        assertThat(report.rowsRead()).isEqualTo(61_521 + 105_840);
        assertThat(report.rowsRefused()).isZero();
        assertThat(report.issues()).containsOnlyKeys("UNMATCHED_FILE", "NOT_A_PHONE_NUMBER");
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        assertThat(again.changed()).isFalse();
        assertThat(morse()).isEqualTo(before);
    }

    @Test
    void anOfficerInvestigatesIncidents() {
        assertThat(morse().at("/node/label").stringValue()).isEqualTo("Chief Inspector Endeavour Morse");
        assertThat(morse().at("/node/linkCounts/0/count").intValue()).isEqualTo(32);
    }

    private static JsonNode morse() {
        return ask("{search(text: \"Morse\", types: [\"Officer\"]) {edges {node {id label linkCounts {linkType count}}}}}", Map.of())
                .at("/search/edges/0");
    }

    @Test
    void twoPersonsAreJoinedByTheirAcquaintances() {
        JsonNode paths = ask("""
                query($from: ID!, $to: ID!) {
                  shortestPaths(from: $from, to: $to, where: {linkTypes: ["KNOWS", "RELATED_TO"]}) {
                    length total paths { steps { links { status sources { title locator } } } } } }""",
                Map.of("from", person("Jack Powell"), "to", person("Raymond Walker"))).at("/shortestPaths");

        assertThat(paths.at("/length").intValue()).isEqualTo(3);
        assertThat(paths.at("/total").intValue()).isEqualTo(3);
        assertThat(paths.at("/paths/0/steps/0/links/0/status").stringValue()).isEqualTo("CONFIRMED");
        assertThat(paths.at("/paths/0/steps/0/links/0/sources/0/title").stringValue()).contains("relationships");
    }

    @Test
    void aPersonsFriendsArePartyToIncidents() {
        JsonNode friends = ask("""
                query($id: ID!) { expand(ids: [$id], where: {linkTypes: ["KNOWS"]}) {
                  entities { linkCounts(where: {linkTypes: ["INVOLVED_IN"]}) { count } } } }""",
                Map.of("id", person("Anne Freeman"))).at("/expand/entities");

        assertThat(friends.valueStream().skip(1).filter(friend -> !friend.at("/linkCounts").isEmpty())).hasSize(8);
    }

    @Test
    void onePlaceIsTheMostFrequent() {
        JsonNode place = ask("{mostLinked(types: [\"Location\"], where: {linkTypes: [\"OCCURRED_AT\"]}, limit: 1)"
                + " {ranked {links entity {label}}}}", Map.of()).at("/mostLinked/ranked/0");

        assertThat(place.at("/entity/label").stringValue()).isEqualTo("Piccadilly");
        assertThat(place.at("/links").intValue()).isEqualTo(166);
    }

    @Test
    void callsStandBehindTheirLink() {
        JsonNode link = ask("{entityByKey(dataset: \"pole\", key: \"808\") {id}}", Map.of()).at("/entityByKey");
        JsonNode calls = ask("query($id: ID!) {expand(ids: [$id], where: {linkTypes: [\"CONTACT\"], from: \"2017-08-01T00:00:00Z\"})"
                + " {links {count first events {total edges {node {at}}}}}}", Map.of("id", link.at("/id").stringValue()))
                .at("/expand/links/0");

        assertThat(calls.at("/events/total").intValue()).isEqualTo(calls.at("/count").intValue());
        assertThat(calls.at("/events/edges/0/node/at")).isEqualTo(calls.at("/first"));
    }

    private static String person(String name) {
        return ask("query($name: String!) {search(text: $name, types: [\"Person\"]) {edges {node {id}}}}", Map.of("name", name))
                .at("/search/edges/0/node/id").stringValue();
    }

    private static JsonNode ask(String query, Map<String, ?> variables) {
        JsonNode answer = RunningService.ask(service, "en", query, variables);
        assertThat(answer.has("errors")).as("%s", answer.at("/errors")).isFalse();
        return answer.at("/data");
    }
}
