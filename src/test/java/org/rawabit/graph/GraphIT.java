// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

class GraphIT {

    private static final CypherQuery LONG =
            new CypherQuery("test/long", "UNWIND range(1, 100000000000) AS n RETURN count(n) AS n");

    private final Graph impatient = TestGraph.graph(Duration.ofMillis(50));

    @Test
    void endsAReadThatTakesTooLong() {
        assertThatThrownBy(() -> impatient.read(LONG, Map.of()))
                .isInstanceOf(GraphException.TimedOut.class)
                .hasMessage("The query test/long took longer than rawabit.graph.timeout allows.");
    }

    @Test
    void endsAWriteThatTakesTooLong() {
        assertThatThrownBy(() -> impatient.write(work -> work.run(LONG, Map.of())))
                .isInstanceOf(GraphException.TimedOut.class);
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        try (var driver = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
            Graph away = new Graph(driver, new GraphSettings(Duration.ofSeconds(1), null));

            assertThatThrownBy(() -> away.await(LONG, Map.of())).isInstanceOf(GraphException.Unavailable.class)
                    .hasMessage("The database cannot be reached: see whether it runs, and at the address that rawabit.neo4j.uri gives.");
        }
    }
}
