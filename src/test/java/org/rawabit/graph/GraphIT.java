// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

class GraphIT {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final CypherQuery ENDLESS = new CypherQuery("test/endless",
            "UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b RETURN count(*) AS n");
    private static final CypherQuery MAKE = new CypherQuery("test/make", "CREATE (:Entity {id: 'made and taken back'})");
    private static final CypherQuery COUNT = new CypherQuery("test/count",
            "MATCH (e:Entity {id: 'made and taken back'}) RETURN count(e) AS n");

    @Test
    void aQuestionEndsAtItsTimeOut() {
        assertThatThrownBy(() -> TestGraph.withTimeouts(SHORT, LONG).read(ENDLESS, Map.of()))
                .isInstanceOf(GraphException.TimedOut.class)
                .hasMessage("The query test/endless took longer than rawabit.graph.timeout (of a write: rawabit.graph.write-timeout) allows.");
    }

    @Test
    void aQuestionWithoutANetworkEndsAtItsTimeOut() {
        assertThatThrownBy(() -> TestGraph.direct(SHORT).read(ENDLESS, Map.of())).isInstanceOf(GraphException.TimedOut.class)
                .hasMessageStartingWith("The query test/endless took longer than rawabit.graph.timeout");
    }

    @Test
    void aQuestionCannotWrite() {
        assertThatThrownBy(() -> TestGraph.direct(LONG).read(MAKE, Map.of())).isInstanceOf(GraphException.Failed.class);
        assertThatThrownBy(() -> TestGraph.withTimeouts(LONG, LONG).read(MAKE, Map.of()))
                .isInstanceOf(GraphException.Failed.class);

        assertThat(TestGraph.graph().read(COUNT, Map.of()).get(0).integer("n")).isZero();
    }

    @Test
    void aQuestionToAStoppedDatabaseIsToldSo() {
        GraphDatabaseService stopped = (GraphDatabaseService) Proxy.newProxyInstance(GraphIT.class.getClassLoader(),
                new Class<?>[] {GraphDatabaseAPI.class}, (proxy, method, arguments) -> {
                    throw new DatabaseShutdownException();
                });

        assertThatThrownBy(() -> new DirectReads(() -> stopped, SHORT).read(COUNT, Map.of()))
                .isInstanceOf(GraphException.Unavailable.class);
    }

    @Test
    void aWriteEndsAtItsTimeOutAndLeavesNothing() {
        assertThatThrownBy(() -> TestGraph.withTimeouts(LONG, SHORT).write(work -> {
            work.run(MAKE, Map.of());
            return work.run(ENDLESS, Map.of());
        })).isInstanceOf(GraphException.TimedOut.class).hasMessage("The query test/endless took longer than rawabit.graph.timeout (of a write: rawabit.graph.write-timeout) allows.");

        assertThat(TestGraph.graph().read(COUNT, Map.of()).get(0).integer("n")).isZero();
    }

    @Test
    void aWrongPasswordIsToldAsOne() {
        assertThat(Graph.translate("graph/lock-migrations", new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no")))
                .hasMessage("The Neo4j at rawabit.neo4j.uri does not accept the user and password that it was given:"
                        + " correct RAWABIT_NEO4J_USER and RAWABIT_NEO4J_PASSWORD.");
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        try (var driver = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
            Graph away = new Graph(driver, new GraphSettings(LONG, LONG, null));

            assertThatThrownBy(() -> away.await(COUNT, Map.of())).isInstanceOf(GraphException.Unavailable.class)
                    .hasMessage("The database cannot be reached: see whether it runs, and at the address that rawabit.neo4j.uri gives.");
        }
    }
}
