// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A running Neo4j of this process, reached over Bolt on loopback. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "neo4j";
    static final String USER = "neo4j";

    private final DatabaseManagementService service;

    private EmbeddedDatabase(DatabaseManagementService service) {
        this.service = service;
    }

    /** Returns when the graph can be read and written; throws what hindered it otherwise. */
    static EmbeddedDatabase start(DataFolder data, EmbeddedSettings settings) {
        var database = new EmbeddedDatabase(new DatabaseManagementServiceBuilder(data.graph())
                .setConfig(EmbeddedConfig.of(data, settings))
                .addDatabaseListener(new DatabasePanic(data))
                .build());
        try {
            database.requireStarted();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Neo4j starts without a database that it cannot open, and keeps the reason to itself until asked. */
    private void requireStarted() {
        var states = resolve(DatabaseStateService.class);
        states.stateOfAllDatabases().keySet().stream()
                .flatMap(database -> states.causeOfFailure(database).stream())
                .findFirst()
                .ifPresent(cause -> {
                    throw new IllegalStateException(cause);
                });
    }

    String address() {
        var ports = resolve(ConnectorPortRegister.class);
        return "bolt://" + EmbeddedConfig.LOOPBACK + ":" + ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    DatabaseLayout layout() {
        return graph(NAME).databaseLayout();
    }

    void stopGraph() {
        service.shutdownDatabase(NAME);
    }

    void startGraph() {
        service.startDatabase(NAME);
    }

    private <T> T resolve(Class<T> type) {
        return graph("system").getDependencyResolver().resolveDependency(type);
    }

    private GraphDatabaseAPI graph(String database) {
        return (GraphDatabaseAPI) service.database(database);
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
