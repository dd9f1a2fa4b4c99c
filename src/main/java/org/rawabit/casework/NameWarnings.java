// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.rawabit.graph.SearchTerms;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.springframework.stereotype.Service;

/**
 * Warns that somebody who may see a case is called as a person of it is, in any script (rule 9). It is told to the supervisor, and
 * where that one is the match, or there is none, to the head of the agency; never to the match.
 */
@Service
final class NameWarnings {

    private static final CypherQuery VIEWERS = CypherQuery.of(NameWarnings.class, "viewers");
    private static final CypherQuery NAMESAKES = CypherQuery.of(NameWarnings.class, "namesakes");
    /** One name alone is that of too many. */
    private static final int LEAST_WORDS = 2;

    private final Graph graph;
    private final CurrentAsker asker;
    private final Clock clock;

    NameWarnings(Graph graph, CurrentAsker asker, Clock clock) {
        this.graph = graph;
        this.asker = asker;
        this.clock = clock;
    }

    /** The warnings of these cases, as far as they are the asker's to know. */
    Map<Case, List<Warning>> of(List<Case> cases) {
        List<String> told = cases.stream().filter(one -> one.owned() || supervises(one) || heads(one)).map(Case::id).toList();
        Map<String, List<Row>> viewers = told.isEmpty() ? Map.of()
                : graph.read(VIEWERS, Map.of("caseIds", told, "now", clock.millis())).stream().collect(Collectors.groupingBy(row -> row.string("caseId")));
        List<Map<String, Object>> asked = new ArrayList<>();
        cases.forEach(one -> viewers.getOrDefault(one.id(), List.of()).stream().filter(viewer -> isFor(one, viewer))
                .flatMap(NameWarnings::question).forEach(asked::add));
        Map<String, List<Warning>> found = asked.isEmpty() ? Map.of() : graph.read(NAMESAKES, Map.of("viewers", asked)).stream()
                .collect(Collectors.groupingBy(row -> row.string("caseId"), Collectors.mapping(Warning::of, Collectors.toList())));
        return cases.stream().collect(Collectors.toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }

    private boolean isFor(Case of, Row viewer) {
        boolean notTheMatch = !viewer.string("user").equals(asker.get().user());
        return notTheMatch && (of.owned() || supervises(of) || viewer.bool("supervisor") || !viewer.bool("supervised"));
    }

    private static boolean supervises(Case of) {
        return of.role() == CaseRole.SUPERVISOR;
    }

    private boolean heads(Case of) {
        Asker who = asker.get();
        return who.head() && of.isOpen() && of.agency() != null && of.agency().id().equals(who.agency());
    }

    private static Stream<Map<String, Object>> question(Row viewer) {
        List<Word> words = Words.of(viewer.string("name")).stream().filter(Word::counted).toList();
        return words.size() < LEAST_WORDS ? Stream.empty() : Stream.of(Map.of("caseId", viewer.string("caseId"), "user", viewer.string("name"),
                "candidates", words.stream().map(NameWarnings::any).collect(Collectors.joining(" "))));
    }

    /** The word itself or its consonant key; words hold letters and digits only. */
    private static String any(Word word) {
        return Stream.concat(word.forms().stream(), word.keys().stream().map(key -> SearchTerms.keyTerm(key).replace(":", "\\:") + "*"))
                .collect(Collectors.joining(" ", "+(", ")"));
    }

    /** A user, and the person of the case who is called so (schema: {@code NameWarning}). */
    record Warning(String user, Entity person) {

        private static Warning of(Row row) {
            return new Warning(row.string("user"), Entity.of(row));
        }
    }
}
