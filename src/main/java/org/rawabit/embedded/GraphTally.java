// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.Transaction;

/** What a graph comes to, in whatever order it is read: how many nodes, links and properties, and a sum over all that they say. */
final class GraphTally {

    private long nodes;
    private long links;
    private long properties;
    private long sum;

    static GraphTally of(GraphDatabaseService database) {
        GraphTally tally = new GraphTally();
        try (Transaction reading = database.beginTx();
                ResourceIterable<Node> nodes = reading.getAllNodes();
                ResourceIterable<Relationship> links = reading.getAllRelationships()) {
            nodes.forEach(node -> tally.add(node, node.getAllProperties()));
            links.forEach(link -> tally.add(link, link.getAllProperties()));
        }
        return tally;
    }

    void add(Node node, Map<String, Object> said) {
        nodes++;
        var labels = new TreeSet<>(StreamSupport.stream(node.getLabels().spliterator(), false).map(Label::name).toList());
        add(labels.hashCode(), said);
    }

    void add(Relationship link, Map<String, Object> said) {
        links++;
        add(link.getType().name().hashCode(), said);
    }

    private void add(int kind, Map<String, Object> said) {
        properties += said.size();
        sum += kind;
        // Spread, so that values that changed places do not make up for one another.
        said.forEach((key, value) -> sum += 0x9E3779B97F4A7C15L * (31L * key.hashCode() + Arrays.deepHashCode(new Object[] {value}) + kind));
    }

    long nodes() {
        return nodes;
    }

    long links() {
        return links;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GraphTally that && nodes == that.nodes && links == that.links && properties == that.properties && sum == that.sum;
    }

    @Override
    public int hashCode() {
        return Objects.hash(nodes, links, properties, sum);
    }

    @Override
    public String toString() {
        return "%,d nodes, %,d links and %,d properties".formatted(nodes, links, properties);
    }
}
