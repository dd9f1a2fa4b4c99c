// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.reads;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.audit.Audit;
import org.rawabit.audit.TestClock;
import org.rawabit.graph.Entity;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is recorded of a question, on a schema of a few lines. */
class ReadAuditTests {

    private static final String SCHEMA = """
            interface Entity { id: ID! label: String }
            type Person implements Entity { id: ID! label: String }
            type Link { count: Int from: Entity! to: Entity! }
            type Chart { entities: [Entity!]! links: [Link!]! }
            type Query { chart(ids: [ID!], text: String): Chart none: Chart broken: Chart version: String catalogue: String people: [Person!] }
            type Mutation { merge(id: ID!): Person }
            """;
    private static final String A = "a".repeat(26);
    private static final String B = "b".repeat(26);

    @TempDir
    private Path data;

    private final AtomicInteger merges = new AtomicInteger();
    private Audit audit;
    private GraphQL graphQl;

    @BeforeEach
    void open() {
        audit = Audit.open(data, new TestClock());
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/errors");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        graphQl = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring()))
                .instrumentation(new ReadAudit(audit, messages, true, (asker, ids) -> List.of())).build();
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private RuntimeWiring wiring() {
        Entity one = new Entity(A, "Person", "one");
        Entity other = new Entity(B, "Person", "other");
        Chart chart = new Chart(List.of(one), List.of(new Link(2, one, other)));
        return RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("chart", field -> chart).dataFetcher("version", field -> "1")
                        .dataFetcher("people", field -> List.of(one, other)).dataFetcher("none", field -> null).dataFetcher("catalogue", field -> "types").dataFetcher("broken", field -> {
                            throw new IllegalStateException("broken");
                        }))
                .type("Mutation", type -> type.dataFetcher("merge", field -> {
                    merges.incrementAndGet();
                    return one;
                }))
                .type("Entity", type -> type.typeResolver(of -> of.getSchema().getObjectType("Person"))).build();
    }

    @Test
    void anAliasHidesNothing() throws IOException {
        ask("{innocent: chart {some: entities {name: label}}}");

        assertThat(entries()).singleElement().asString().contains("\"kind\":\"READ\",\"operation\":\"chart\"", "\"user\":\"u-1\"",
                "\"from\":\"192.0.2.7\"", "\"outcome\":\"ANSWERED\"", "\"shown\":[\"" + A + "\"]", "\"count\":1");
    }

    @Test
    void theEndsOfALinkAreShownEvenWhereNotAskedFor() throws IOException {
        ask("{chart {links {count}}}");

        assertThat(entries()).singleElement().asString().contains("\"shown\":[\"" + A + "\",\"" + B + "\"]", "\"count\":2");
    }

    @Test
    void aListAtTheRootIsSeenToo() throws IOException {
        ask("{people {label}}");

        assertThat(entries()).singleElement().asString().contains("\"operation\":\"people\"", "\"shown\":[\"" + A + "\",\"" + B + "\"]");
    }

    @Test
    void eachRootFieldHasAnEntryOfItsOwn() throws IOException {
        ask("{one: chart {entities {id}} two: chart {links {count}} ...More} fragment More on Query {version}");

        assertThat(entries()).hasSize(3).filteredOn(entry -> entry.contains("\"operation\":\"version\"")).hasSize(1);
    }

    @Test
    void idsAreInTheClearAndWhatWasTypedIsNot() throws IOException {
        ask("{chart(ids: [\"" + B + "\", \"Zaynab\"], text: \"Testname\") {entities {id}}}");

        assertThat(entries()).singleElement().asString().contains("\"asked\":[\"" + B + "\"]", "\"sealed\":\"")
                .doesNotContain("Zaynab", "Testname");
    }

    @Test
    void whatSaysNothingOfACaseIsNotRecorded() throws IOException {
        ask("{__typename catalogue __schema {queryType {name}}}");

        assertThat(entries()).isEmpty();
    }

    @Test
    void whatTheProgramAsksItselfIsNotRecorded() throws IOException {
        graphQl.execute("{chart {entities {id}}}");

        assertThat(entries()).isEmpty();
    }

    @Test
    void anEmptyAnswerAndAFailureAreRecorded() throws IOException {
        ask("{none {entities {id}}}");
        ask("{broken {entities {id}}}");

        assertThat(entries()).hasSize(2);
        assertThat(entries().get(0)).contains("\"operation\":\"none\"", "\"outcome\":\"ANSWERED\"", "\"count\":0");
        assertThat(entries().get(1)).contains("\"operation\":\"broken\"", "\"outcome\":\"FAILED\"");
    }

    @Test
    void aMutationIsAWriteAndRecordedBeforeItIsDone() throws IOException {
        ask("mutation {merge(id: \"" + A + "\") {id}}");

        assertThat(entries()).hasSize(2).allSatisfy(entry ->
                assertThat(entry).contains("\"kind\":\"WRITE\",\"operation\":\"merge\"", "\"asked\":[\"" + A + "\"]"));
        assertThat(entries().get(0)).contains("\"outcome\":\"BEGUN\"");
        assertThat(merges).hasValue(1);
    }

    @Test
    void aMutationThatCannotBeRecordedIsNotDone() {
        audit.close();

        ask("mutation {merge(id: \"" + A + "\") {id}}");

        assertThat(merges).hasValue(0);
    }

    @Test
    void whatCannotBeRecordedIsNotAnswered() {
        audit.close();

        ExecutionResult answer = ask("{chart {entities {id}}}");

        assertThat(answer.<Object>getData()).isNull();
        assertThat(answer.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "NOT_RECORDED");
            assertThat(error.getMessage()).startsWith("Nothing can be recorded just now");
        });
    }

    private ExecutionResult ask(String question) {
        Origin origin = new Origin(new Asker("u-1", Set.of(Role.ANALYST), "moi"), "192.0.2.7", Locale.ENGLISH);
        return graphQl.execute(ExecutionInput.newExecutionInput(question).graphQLContext(Map.of(Origin.class, origin)));
    }

    /** Those after the one that the opening makes. */
    private List<String> entries() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("audit"))) {
            List<String> all = Files.readAllLines(files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow());
            return all.subList(1, all.size());
        }
    }

    private record Chart(List<Entity> entities, List<Link> links) {
    }

    private record Link(int count, Entity from, Entity to) {
    }
}
