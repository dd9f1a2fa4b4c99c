// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.TestGraph;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.MovableClock;
import org.rawabit.security.Role;

/** What the audit says of the cases of an answer, asked once and again. */
class CasesOfEntitiesIT {

    private static final CypherQuery ADD = new CypherQuery("test/add-record",
            "CREATE (r:Record {id: $id, entityId: $entity, caseId: $case, compartment: $compartment})");
    private static final Asker OWNER = Asker.LOCAL_OPERATOR;
    private static final Asker GUEST = new Asker("guest", Set.of(Role.INVESTIGATOR), "unit");

    private final Graph graph = TestGraph.graph();
    private final MovableClock clock = new MovableClock();
    private final CasesOfEntities cases = new CasesOfEntities(graph, new Readers(graph, new CurrentAsker(), clock));

    @BeforeEach
    void aPhoneOfOneCase() {
        TestGraph.clear();
        add("phone", "one");
    }

    @Test
    void isAskedOnceForAsLongAsNothingIsWritten() {
        assertThat(cases.of(OWNER, List.of("phone", "nobody"))).containsExactly("one");
        long before = graph.statements();

        assertThat(cases.of(OWNER, List.of("nobody", "phone"))).containsExactly("one");

        assertThat(graph.statements()).isEqualTo(before);
    }

    @Test
    void knowsACaseThatCameSince() {
        assertThat(cases.of(OWNER, List.of("phone"))).containsExactly("one");

        add("phone", "another");

        assertThat(cases.of(OWNER, List.of("phone"))).containsExactly("another", "one");
    }

    @Test
    void keepsForEachAskerWhatTheySee() {
        add("phone", "another");
        new Shares(graph, clock).whole("one", "unit", "joint work", clock.instant().plus(Duration.ofHours(1)));

        assertThat(cases.of(OWNER, List.of("phone"))).containsExactly("another", "one");
        assertThat(cases.of(GUEST, List.of("phone"))).containsExactly("one");
        assertThat(cases.of(OWNER, List.of("phone"))).containsExactly("another", "one");
    }

    @Test
    void forgetsWhatWasSharedWhenTheShareEnds() {
        new Shares(graph, clock).whole("one", "unit", "joint work", clock.instant().plus(Duration.ofHours(1)));
        assertThat(cases.of(GUEST, List.of("phone"))).containsExactly("one");

        clock.pass(Duration.ofHours(2));

        assertThat(cases.of(GUEST, List.of("phone"))).isEmpty();
    }

    private void add(String entity, String caseId) {
        long compartment = new Compartments(graph, Clock.systemUTC()).named(caseId).compartment();
        graph.write(work -> work.run(ADD, Map.of("id", entity + "-" + caseId, "entity", entity, "case", caseId, "compartment", compartment)));
    }
}
