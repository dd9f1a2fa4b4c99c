// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.casework.TestCasework;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.TestGraph;

class ExpandIT {

    private static final CypherQuery MAKE = new CypherQuery("test/make", """
            CREATE (:Entity:Person {id: 'person', type: 'Person', label: 'A'})
              -[:USES {id: 'uses', status: 'SUSPECTED', count: 1, sources: ['1:2']}]->
              (:Entity:Phone {id: 'phone', type: 'Phone', label: '1'})
            """);

    private final FilterParameters filters = new FilterParameters(TestGraph.catalogue());
    private final Expand expand = new Expand(TestCasework.everything(), filters,
            new ChartLinks(TestCasework.everything(), filters, new LinkRows(TestGraph.catalogue())));

    @BeforeAll
    static void save() {
        TestGraph.clear();
        TestGraph.graph().write(work -> work.run(MAKE, Map.of()));
    }

    /** Both ends are given: the link passes where one of them sees it in that direction, with a neighbour of that type. */
    @ParameterizedTest
    @CsvSource({"OUT, Phone, true", "OUT, Person, false", "IN, Person, true", "IN, Phone, false", "BOTH, Person, true"})
    void directionAndTypeAreSeenFromTheSameEnd(Direction direction, String type, boolean passes) {
        LinkFilter filter = new LinkFilter(null, List.of(type), direction, null, null, null, null, null);

        Chart chart = expand.expand(List.of("person", "phone"), filter, Rank.MOST_LINKED, 10, Detail.ALL);

        assertThat(chart.links()).hasSize(passes ? 1 : 0);
    }
}
