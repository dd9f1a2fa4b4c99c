// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Refusal;
import org.springframework.stereotype.Component;

/** The reveals that were asked for, as the graph keeps them. */
@Component
class RevealBook {

    private static final CypherQuery LOCK = CypherQuery.of(RevealBook.class, "take-reveal-lock");
    private static final CypherQuery ADD = CypherQuery.of(RevealBook.class, "add-reveal");
    private static final CypherQuery CHANGE = CypherQuery.of(RevealBook.class, "change-reveal");
    private static final CypherQuery END_OTHERS = CypherQuery.of(RevealBook.class, "end-other-reveals");
    private static final CypherQuery ONE = CypherQuery.of(RevealBook.class, "reveal");
    private static final CypherQuery OF_USER = CypherQuery.of(RevealBook.class, "reveals-of-user");
    private static final CypherQuery OF_CASES = CypherQuery.of(RevealBook.class, "reveals-of-cases");
    private static final int LISTED = 100;

    private final Graph graph;

    RevealBook(Graph graph) {
        this.graph = graph;
    }

    Optional<Reveal> find(String id) {
        return graph.read(ONE, Map.of("id", id)).stream().map(row -> Reveal.of(row.row("reveal"))).findFirst();
    }

    List<Reveal> since(String user, long millis) {
        return graph.read(OF_USER, Map.of("user", user, "since", millis)).stream().map(row -> Reveal.of(row.row("reveal"))).toList();
    }

    Map<String, List<Reveal>> ofCases(List<String> caseIds) {
        Map<String, List<Reveal>> found = new HashMap<>();
        graph.read(OF_CASES, Map.of("caseIds", caseIds, "limit", LISTED)).forEach(row ->
                found.put(row.string("caseId"), row.rows("reveals").stream().map(Reveal::of).toList()));
        return found;
    }

    /** Takes one step with a user's reveals while no other is taken: all of it or nothing. It can be run more than once. */
    <T> T alone(String user, Function<Page, T> step) {
        return graph.write(work -> {
            work.run(LOCK, Map.of("user", user));
            return step.apply(new Page(work, user));
        });
    }

    /** One user's reveals, in one transaction. */
    static final class Page {

        private final GraphWrite work;
        private final String user;

        private Page(GraphWrite work, String user) {
            this.work = work;
            this.user = user;
        }

        Reveal get(String id) {
            return Reveal.of(work.run(ONE, Map.of("id", id)).get(0).row("reveal"));
        }

        int countSince(long millis) {
            return work.run(OF_USER, Map.of("user", user, "since", millis)).size();
        }

        void add(Reveal reveal) {
            work.run(ADD, Map.of("properties", reveal.properties()));
        }

        /**
         * The reveal as it is then.
         *
         * @throws Refusal where it does not stand any more where that one says
         */
        Reveal change(Reveal reveal, Map<String, Object> properties) {
            return work.run(CHANGE, Map.of("id", reveal.id(), "expected", reveal.status().name(), "properties", properties)).stream()
                    .map(row -> Reveal.of(row.row("reveal"))).findFirst().orElseThrow(() -> new Refusal("ALREADY_DECIDED"));
        }

        void endOthers(Reveal reveal) {
            work.run(END_OTHERS, Map.of("user", user, "id", reveal.id()));
        }
    }
}
