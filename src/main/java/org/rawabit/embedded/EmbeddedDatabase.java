// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A running Neo4j of this process, reached over Bolt on loopback. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final DatabaseManagementService service;

    private EmbeddedDatabase(DatabaseManagementService service) {
        this.service = service;
    }

    static EmbeddedDatabase start(DataFolder data, EmbeddedSettings settings) {
        return new EmbeddedDatabase(new DatabaseManagementServiceBuilder(data.graph())
                .setConfig(config(data, settings))
                .build());
    }

    private static Map<Setting<?>, Object> config(DataFolder data, EmbeddedSettings settings) {
        Map<Setting<?>, Object> config = new HashMap<>();
        config.put(GraphDatabaseSettings.auth_enabled, true);
        config.put(GraphDatabaseSettings.logs_directory, data.logs().resolve("neo4j"));
        config.put(GraphDatabaseSettings.pagecache_memory, settings.pageCache().toBytes());
        config.put(GraphDatabaseSettings.udc_enabled, false);
        config.put(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF);
        config.put(GraphDatabaseSettings.log_queries_parameter_logging_enabled, false);
        config.put(BoltConnector.enabled, true);
        config.put(BoltConnector.server_bolt_telemetry_enabled, false);
        config.put(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED);
        config.put(BoltConnector.listen_address, new SocketAddress(LOOPBACK, settings.boltPort()));
        config.put(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, settings.boltPort()));
        config.put(HttpConnector.enabled, false);
        return config;
    }

    String address() {
        var ports = ((GraphDatabaseAPI) service.database("neo4j")).getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class);
        return "bolt://" + LOOPBACK + ":" + ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
