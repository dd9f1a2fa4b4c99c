// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TestGraphIT {

    private static final CypherQuery MAKE = new CypherQuery("test/make", "CREATE (:Entity {id: 'one'})");
    private static final CypherQuery COUNT = new CypherQuery("test/count", "MATCH (e:Entity) RETURN count(e) AS n");

    @Test
    void isEmptyOnceCleared() {
        TestGraph.graph().write(work -> work.run(MAKE, Map.of()));

        TestGraph.clear();

        assertThat(TestGraph.graph().read(COUNT, Map.of()).get(0).integer("n")).isZero();
    }
}
