// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.schema.ConstraintCreator;
import org.neo4j.graphdb.schema.ConstraintDefinition;
import org.neo4j.graphdb.schema.ConstraintType;
import org.neo4j.graphdb.schema.IndexCreator;
import org.neo4j.graphdb.schema.IndexDefinition;
import org.neo4j.graphdb.schema.IndexType;
import org.neo4j.graphdb.schema.Schema;

/** Makes in one database the constraints and indexes of another, under their names. */
final class SchemaCopy {

    private static final long HOURS = 12;

    private final GraphDatabaseService from;
    private final GraphDatabaseService to;

    SchemaCopy(GraphDatabaseService from, GraphDatabaseService to) {
        this.from = from;
        this.to = to;
    }

    void run() {
        try (Transaction reading = from.beginTx()) {
            for (ConstraintDefinition constraint : reading.schema().getConstraints()) {
                IndexDefinition index = reading.schema().getIndexByName(constraint.getName());
                define(schema -> make(schema, constraint, index));
            }
            List<IndexDefinition> indexes = new ArrayList<>();
            reading.schema().getIndexes().forEach(indexes::add);
            indexes.removeIf(index -> index.isConstraintIndex() || index.getIndexType() == IndexType.LOOKUP);
            define(schema -> indexes.forEach(index -> make(schema, index)));
        }
        try (Transaction waiting = to.beginTx()) {
            waiting.schema().awaitIndexesOnline(HOURS, TimeUnit.HOURS);
        }
    }

    private interface Definition {
        void make(Schema schema);
    }

    private void define(Definition definition) {
        try (Transaction transaction = to.beginTx()) {
            definition.make(transaction.schema());
            transaction.commit();
        }
    }

    private static void make(Schema schema, ConstraintDefinition constraint, IndexDefinition index) {
        ConstraintCreator fresh = constraint.isConstraintType(ConstraintType.UNIQUENESS)
                ? schema.constraintFor(constraint.getLabel()) : schema.constraintFor(constraint.getRelationshipType());
        for (String key : constraint.getPropertyKeys()) {
            fresh = fresh.assertPropertyIsUnique(key);
        }
        fresh.withName(constraint.getName()).withIndexType(index.getIndexType()).create();
    }

    private static void make(Schema schema, IndexDefinition index) {
        IndexCreator fresh = index.isNodeIndex()
                ? schema.indexFor(all(index.getLabels(), Label[]::new)) : schema.indexFor(all(index.getRelationshipTypes(), RelationshipType[]::new));
        for (String key : index.getPropertyKeys()) {
            fresh = fresh.on(key);
        }
        fresh.withIndexType(index.getIndexType()).withIndexConfiguration(index.getIndexConfiguration()).withName(index.getName()).create();
    }

    private static <T> T[] all(Iterable<T> some, java.util.function.IntFunction<T[]> array) {
        return StreamSupport.stream(some.spliterator(), false).toArray(array);
    }
}
