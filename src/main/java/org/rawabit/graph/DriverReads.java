// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Asks over the network, in read transactions (a cluster's followers serve them) that the driver retries. */
final class DriverReads implements Reads {

    private final Supplier<Session> sessions;
    private final TransactionConfig transaction;

    DriverReads(Supplier<Session> sessions, Duration timeout) {
        this.sessions = sessions;
        this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
    }

    @Override
    public List<Row> read(CypherQuery query, Map<String, ?> parameters) {
        try (Session session = sessions.get()) {
            return session.executeRead(work -> Graph.rows(work.run(query.text(), Graph.asObjects(parameters))), transaction);
        } catch (Neo4jException e) {
            throw Graph.translate(query.name(), e);
        }
    }
}
