// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Graph;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Period;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Row;
import org.rawabit.security.Agency;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.springframework.stereotype.Service;

/**
 * Answers: does another unit hold this key? Rule 5 of the role matrix: only for a key that stands in an own case with a source,
 * with a purpose, so many a day; the answer is yes or no and whom to ask; keys that their owner silenced answer no; and the
 * owner learns who asked, whatever the answer.
 */
@Service
final class HitQuestions {

    private static final CypherQuery HOLDERS = CypherQuery.of(HitQuestions.class, "holders");
    private static final CypherQuery COUNT = CypherQuery.of(HitQuestions.class, "count-hits");
    private static final CypherQuery ADD = CypherQuery.of(HitQuestions.class, "add-hit");
    private static final CypherQuery OF_CASE = CypherQuery.of(HitQuestions.class, "hits-of-case");
    private static final CypherQuery SILENCE = CypherQuery.of(HitQuestions.class, "silence");
    private static final CypherQuery CHANGE = CypherQuery.of(HitQuestions.class, "change");
    private static final int LEAST_PURPOSE = 20;
    private static final int MOST_A_DAY = 20;
    private static final int SHOWN = 100;

    private final Graph graph;
    private final CurrentAsker asker;
    private final Clock clock;

    HitQuestions(Graph graph, CurrentAsker asker, Clock clock) {
        this.graph = graph;
        this.asker = asker;
        this.clock = clock;
    }

    /**
     * Asks for a member of the case.
     *
     * @throws Refusal where the purpose is not stated, the key is not in the case with a source, or too many were asked today
     */
    Answer ask(Case of, String entityId, String purpose) {
        if (purpose.strip().length() < LEAST_PURPOSE) {
            throw new Refusal("PURPOSE_TOO_SHORT", LEAST_PURPOSE);
        }
        return graph.write(work -> {
            work.run(CHANGE, Map.of());
            requireNotTooMany(work);
            Row found = work.run(HOLDERS, Map.of("caseId", of.id(), "entityId", entityId, "user", asker.get().user())).stream()
                    .filter(row -> row.bool("own")).findFirst().orElseThrow(() -> new Refusal("NOT_A_KEY_OF_THE_CASE"));
            // a key that leads to a protected person is answered no, and not told to those who hold it
            List<Row> others = found.bool("masked") ? List.of() : found.rows("others");
            note(work, of, entityId, purpose.strip(), others);
            List<Row> told = others.stream().filter(other -> !other.bool("silent")).toList();
            return new Answer(!told.isEmpty(), told.stream().filter(other -> other.has("agency"))
                    .map(other -> Agency.of(other.row("agency"))).distinct().toList());
        });
    }

    private void requireNotTooMany(GraphWrite work) {
        long asked = work.run(COUNT, Map.of("user", asker.get().user(), "since", clock.millis() - Duration.ofDays(1).toMillis()))
                .get(0).integer("asked");
        if (asked >= MOST_A_DAY) {
            throw new Refusal("TOO_MANY_HIT_QUESTIONS", MOST_A_DAY);
        }
    }

    private void note(GraphWrite work, Case of, String entityId, String purpose, List<Row> others) {
        Asker who = asker.get();
        Map<String, Object> properties = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "entityId", entityId,
                "caseId", of.id(), "user", who.user(), "purpose", purpose, "at", clock.millis(),
                "holders", others.stream().map(other -> other.string("id")).toList()));
        properties.put("agency", who.agency());
        work.run(ADD, Map.of("properties", properties));
    }

    /** From now on this case does not say that it holds the key. */
    void silence(Case of, String entityId) {
        graph.write(work -> {
            boolean own = work.run(HOLDERS, Map.of("caseId", of.id(), "entityId", entityId, "user", asker.get().user()))
                    .stream().anyMatch(row -> row.bool("own"));
            if (!own) {
                throw new Refusal("NOT_A_KEY_OF_THE_CASE");
            }
            return work.run(SILENCE, Map.of("caseId", of.id(), "entityId", entityId, "at", clock.millis()));
        });
    }

    /** Who asked for keys of these cases, latest first; for those who manage the case. */
    Map<Case, List<Asked>> of(List<Case> cases, boolean mayWork) {
        List<String> managed = cases.stream().filter(one -> mayWork && one.isManaged()).map(Case::id).toList();
        Map<String, List<Asked>> asked = managed.isEmpty() ? Map.of()
                : graph.read(OF_CASE, Map.of("caseIds", managed, "limit", SHOWN)).stream().collect(Collectors.toMap(
                row -> row.string("caseId"), row -> row.rows("questions").stream().map(Asked::of).toList()));
        return cases.stream().collect(Collectors.toMap(Function.identity(), one -> asked.getOrDefault(one.id(), List.of())));
    }

    /** Whether another unit holds the key, and the agencies to ask (schema: {@code HitAnswer}). */
    record Answer(boolean hit, List<Agency> agencies) {
    }

    /** A question for a key of the case (schema: {@code HitQuestion}). */
    record Asked(OffsetDateTime at, String user, @Nullable Agency agency, String purpose, Entity entity) {

        private static Asked of(Row row) {
            return new Asked(Objects.requireNonNull(Period.show(row.integer("at"))), row.string("user"),
                    row.has("agency") ? Agency.of(row.row("agency")) : null, row.string("purpose"), Entity.of(row));
        }
    }
}
