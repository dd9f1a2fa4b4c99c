// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.Transaction;

/** Copies what a database holds into an empty one through Neo4j's own interface, then holds the two against each other. */
@SuppressWarnings("removal")
final class GraphCopy {

    private static final long TELL = 200_000;

    private final GraphDatabaseService from;
    private final GraphDatabaseService to;
    private final Consumer<String> tell;
    private final NodeNumbers numbers = new NodeNumbers();
    private final GraphTally copied = new GraphTally();

    GraphCopy(GraphDatabaseService from, GraphDatabaseService to, Consumer<String> tell) {
        this.from = from;
        this.to = to;
        this.tell = tell;
    }

    void run() {
        try (Transaction reading = from.beginTx(); WriteBatches writing = new WriteBatches(to)) {
            copyNodes(reading, writing);
            copyLinks(reading, writing);
        }
        tell.accept("Making constraints and indexes ...");
        new SchemaCopy(from, to).run();
        tell.accept("Checking the copy ...");
        GraphTally found = GraphTally.of(to);
        if (!found.equals(copied)) {
            throw new PurgeRefused("The copy has " + found + " instead of " + copied + ": the database stays as it was. See its log.");
        }
    }

    private void copyNodes(Transaction reading, WriteBatches writing) {
        try (ResourceIterable<Node> nodes = reading.getAllNodes()) {
            for (Node node : nodes) {
                Node copy = writing.next().createNode(labels(node));
                numbers.put(node.getId(), copy.getId());
                copied.add(node, properties(node, copy));
                tellSome(copied.nodes(), "nodes");
            }
        }
        tell.accept("Copied: %,d nodes".formatted(copied.nodes()));
    }

    private void copyLinks(Transaction reading, WriteBatches writing) {
        try (ResourceIterable<Relationship> links = reading.getAllRelationships()) {
            for (Relationship link : links) {
                Transaction transaction = writing.next();
                Node start = transaction.getNodeById(numbers.get(link.getStartNodeId()));
                Node end = transaction.getNodeById(numbers.get(link.getEndNodeId()));
                Relationship copy = start.createRelationshipTo(end, link.getType());
                copied.add(link, properties(link, copy));
                tellSome(copied.links(), "links");
            }
        }
        tell.accept("Copied: %,d links".formatted(copied.links()));
    }

    private static Map<String, Object> properties(Entity from, Entity to) {
        Map<String, Object> properties = from.getAllProperties();
        properties.forEach(to::setProperty);
        return properties;
    }

    private static Label[] labels(Node node) {
        return StreamSupport.stream(node.getLabels().spliterator(), false).toArray(Label[]::new);
    }

    private void tellSome(long done, String what) {
        if (done % TELL == 0) {
            tell.accept("Copied: %,d %s ...".formatted(done, what));
        }
    }
}
