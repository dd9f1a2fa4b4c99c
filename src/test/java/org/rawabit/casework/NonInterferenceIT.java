// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.RunningService;
import org.rawabit.SwitchedAsker;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.Importer;
import org.rawabit.security.Asker;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * What a user is answered equals, byte by byte, what the same user is answered once everything that this user may not see is
 * deleted. {@code -Drawabit.cases=N} tries more databases, {@code -Drawabit.seed=S} others.
 */
class NonInterferenceIT {

    private static final int DATABASES = Integer.getInteger("rawabit.cases", "true".equals(System.getenv("CI")) ? 40 : 10);
    private static final long SEED = Long.getLong("rawabit.seed", 1L);
    private static final int OF_EACH_FIELD = 6;
    /** Query fields whose answer is not what the asker may see of the graph. */
    private static final Set<String> EXCEPTED = Set.of("auditEntries", "auditChains", "userKeys");
    /** Fields of types, likewise: who asked for a key is told to its owner by rule 5, and the audit is nobody's case. */
    private static final Set<String> EXCEPTED_BELOW = Set.of("Case.hitQuestions", "Case.looks");

    private static final CypherQuery CLEAR = new CypherQuery("test/clear",
            "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS gone");
    private static final CypherQuery RECORDS = new CypherQuery("test/some-records",
            "MATCH (r:Record) RETURN r.entityId AS id, r.key AS key, r.label AS label ORDER BY r.id");
    private static final CypherQuery LINKS = new CypherQuery("test/some-links",
            "MATCH ()-[l]->() RETURN l.id AS id, l.caseId AS case ORDER BY id");

    private static final ConfigurableApplicationContext SERVICE = RunningService.start("--rawabit.api.depth=60",
            "--rawabit.api.complexity=1000000");
    private static final Graph GRAPH = SERVICE.getBean(Graph.class);
    private static final SwitchedAsker ASKER = SERVICE.getBean(SwitchedAsker.class);

    @TempDir
    private static Path folder;

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void anAnswerIsWhatItWouldBeIfAllElseWereDeleted() throws IOException {
        int different = 0;
        for (int i = 0; i < DATABASES; i++) {
            different += isTheSameWithoutTheRest(new Random(SEED * 1_000_000 + i));
        }
        // else the readers saw all or nothing, and the comparison would say nothing
        assertThat(different).isGreaterThan(DATABASES);
    }

    /** Returns how many answers to this reader differ from those to the owner of the data. */
    private static int isTheSameWithoutTheRest(Random random) throws IOException {
        clear();
        RandomCases cases = new RandomCases(random, GRAPH, SERVICE.getBean(Importer.class), folder);
        List<String> questions = questions(random, cases);
        Map<String, String> full = answers(questions, cases.reader());
        Map<String, String> owners = answers(questions, Asker.LOCAL_OPERATOR);
        cases.forgetTheRest();
        Map<String, String> reduced = answers(questions, cases.reader());
        full.forEach((question, answer) -> assertThat(answer).as(question).isEqualTo(reduced.get(question)));
        assertThat(full.values()).noneMatch(answer -> answer.contains("\"FAULT\""));
        return (int) questions.stream().filter(question -> !full.get(question).equals(owners.get(question))).count();
    }

    private static void clear() {
        while (GRAPH.write(work -> work.run(CLEAR, Map.of())).get(0).integer("gone") > 0) {
            continue;
        }
    }

    private static List<String> questions(Random random, RandomCases cases) {
        GraphQLSchema schema = SERVICE.getBean(GraphQlSource.class).schema();
        RandomQuestions ask = new RandomQuestions(schema, random, words(random, cases), EXCEPTED_BELOW);
        List<String> questions = new ArrayList<>();
        for (String field : RandomQuestions.fields(schema)) {
            for (int i = 0; i < OF_EACH_FIELD && !EXCEPTED.contains(field); i++) {
                questions.add(ask.ask(field));
            }
        }
        return questions;
    }

    private static RandomQuestions.Words words(Random random, RandomCases cases) {
        Set<String> ids = new TreeSet<>();
        Set<String> keys = new TreeSet<>(List.of("no such key"));
        Set<String> texts = new TreeSet<>();
        for (Row row : GRAPH.read(RECORDS, Map.of())) {
            ids.add(row.string("id"));
            keys.add(row.string("key"));
            texts.add(part(random, row.string("label")));
        }
        List<String> all = new ArrayList<>(ids);
        GRAPH.read(LINKS, Map.of()).stream().map(row -> row.string("id")).filter(id -> random.nextInt(10) == 0).forEach(all::add);
        all.addAll(List.of("aaaaaaaaaaaaaaaaaaaaaaaaaa", "' OR 1", ""));
        List<String> numbers = new ArrayList<>(cases.names());
        numbers.add("no such case");
        TypeCatalogue catalogue = SERVICE.getBean(TypeCatalogue.class);
        return new RandomQuestions.Words(all, List.of("one", "two", "training"), List.copyOf(keys), numbers, List.copyOf(texts),
                List.of("2025-03-01T00:00:00Z", "2025-03-20T12:00:00+03:00", "2025-04-10T00:00:00Z", "2030-01-01T00:00:00Z"),
                catalogue.entityTypes().stream().map(EntityType::name).toList(),
                catalogue.linkTypes().stream().map(LinkType::name).toList());
    }

    /** A word of a label, whole, begun or with a gap. */
    private static String part(Random random, String label) {
        String[] words = label.split(" ");
        String word = words[random.nextInt(words.length)];
        int half = (word.length() + 1) / 2;
        return switch (random.nextInt(4)) {
            case 0 -> label;
            case 1 -> word.substring(0, half);
            case 2 -> word.substring(0, half) + "*";
            default -> word;
        };
    }

    private static Map<String, String> answers(List<String> questions, Asker asker) {
        ASKER.become(asker);
        try {
            Map<String, String> answers = new LinkedHashMap<>();
            questions.forEach(question -> answers.put(question, RunningService.ask(SERVICE, "en", question, Map.of()).toString()));
            return answers;
        } finally {
            ASKER.become(Asker.LOCAL_OPERATOR);
        }
    }
}
