// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;

/** The sealed sentences in the graph: where several installations use one, each finds that its ring is not that of the others. */
final class GraphChecks implements Checks {

    private static final CypherQuery LIST = CypherQuery.of(GraphChecks.class, "list-vault-checks");
    private static final CypherQuery REPLACE = CypherQuery.of(GraphChecks.class, "replace-vault-checks");

    private final Graph graph;

    GraphChecks(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<String> list() {
        return graph.read(LIST, Map.of()).stream().flatMap(row -> row.strings("sealed").stream()).toList();
    }

    @Override
    public void replace(Collection<String> sealed) {
        graph.write(work -> work.run(REPLACE, Map.of("sealed", List.copyOf(sealed))));
    }

    @Override
    public String name() {
        return "the graph";
    }
}
