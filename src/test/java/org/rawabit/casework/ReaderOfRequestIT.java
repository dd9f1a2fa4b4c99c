// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.TestGraph;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.MovableClock;
import org.rawabit.security.Role;

/** All statements of a request are answered as of its beginning. */
class ReaderOfRequestIT {

    private static final CypherQuery ADD = new CypherQuery("test/add-record",
            "CREATE (r:Record {id: 'r', entityId: 'e', caseId: 'shared', compartment: $compartment})");
    private static final CypherQuery COUNT = new CypherQuery("test/count-records",
            "MATCH (r:Record) WHERE $everything OR r.compartment IN $compartments RETURN count(r) AS found");

    private final Graph graph = TestGraph.graph();
    private final MovableClock clock = new MovableClock();
    private VisibleGraph visible;

    @BeforeEach
    void aRecordThatIsSharedForAnHour() {
        TestGraph.clear();
        long compartment = new Compartments(graph, clock).named("shared").compartment();
        graph.write(work -> work.run(ADD, Map.of("compartment", compartment)));
        new Compartments(graph, clock).named("other");
        new Shares(graph, clock).whole("shared", "unit", "joint work", clock.instant().plus(Duration.ofHours(1)));
        Asker asker = new Asker("reader", Set.of(Role.INVESTIGATOR), "unit");
        visible = new VisibleGraph(graph, new Readers(graph, new CurrentAsker() {
            @Override
            public Asker get() {
                return asker;
            }
        }, clock));
    }

    @AfterEach
    void end() {
        ReaderOfRequest.CURRENT.remove();
    }

    @Test
    void aShareThatEndsBetweenTwoStatementsIsThereForBoth() {
        ReaderOfRequest.CURRENT.set(new ReaderOfRequest());
        assertThat(found()).isEqualTo(1);

        clock.pass(Duration.ofHours(2));
        assertThat(found()).isEqualTo(1);

        ReaderOfRequest.CURRENT.set(new ReaderOfRequest());
        assertThat(found()).isZero();
    }

    @Test
    void withoutARequestEachStatementIsAnsweredAsOfItself() {
        assertThat(found()).isEqualTo(1);

        clock.pass(Duration.ofHours(2));

        assertThat(found()).isZero();
    }

    private long found() {
        return visible.read(COUNT, Map.of()).get(0).integer("found");
    }
}
