// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.status.StatusLogger;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.rawabit.graph.files.OwnerOnly;

/** A Neo4j of this process, reached over Bolt on loopback; it keeps its port when it is stopped and started again. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "neo4j";
    static final String USER = "neo4j";

    private final DataFolder data;
    private EmbeddedSettings settings;
    private DatabaseManagementService service;
    private volatile GraphDatabaseService graph;

    private EmbeddedDatabase(DataFolder data, EmbeddedSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    /** Returns when the graph can be read and written. */
    static EmbeddedDatabase start(DataFolder data, EmbeddedSettings settings) {
        var database = new EmbeddedDatabase(data, settings);
        database.start();
        return database;
    }

    /** Throws what hindered the start, and leaves nothing running then. */
    synchronized void start() {
        try {
            OwnerOnly.restrictedFolder(data.graph());
            new DatabasePassword(data).tellNeo4j();
            service = new DatabaseManagementServiceBuilder(data.graph())
                    .setConfig(EmbeddedConfig.of(data, settings))
                    .addDatabaseListener(new DatabasePanic(data))
                    .build();
            keepLogTroubleOffTheScreen();
            requireStarted();
            settings = settings.withBoltPort(port());
            graph = service.database(NAME);
        } catch (Exception e) {
            close();
            throw StartFailure.of(e, data, settings);
        }
    }

    /** A log of Neo4j that cannot be written, as on a full disk, would drown what we say of it in traces. */
    private static void keepLogTroubleOffTheScreen() {
        StatusLogger trouble = StatusLogger.getLogger();
        trouble.getListeners().forEach(trouble::removeListener);
        trouble.getFallbackListener().setLevel(Level.OFF);
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
        return "bolt://" + EmbeddedConfig.LOOPBACK + ":" + settings.boltPort();
    }

    /** For questions of this process. It answers that it is away while the database is stopped. */
    GraphDatabaseService graph() {
        return graph;
    }

    private int port() {
        return resolve(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
    }

    private <T> T resolve(Class<T> type) {
        return ((GraphDatabaseAPI) service.database("system")).getDependencyResolver().resolveDependency(type);
    }

    @Override
    public synchronized void close() {
        if (service != null) {
            service.shutdown();
            service = null;
        }
    }
}
