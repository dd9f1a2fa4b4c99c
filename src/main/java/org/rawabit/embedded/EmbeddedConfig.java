// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.neo4j.configuration.GraphDatabaseInternalSettings.dump_diagnostics;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
import static org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel.OFF;
import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.keep_logical_logs;
import static org.neo4j.configuration.GraphDatabaseSettings.log_queries;
import static org.neo4j.configuration.GraphDatabaseSettings.log_queries_parameter_logging_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.logs_directory;
import static org.neo4j.configuration.GraphDatabaseSettings.pagecache_memory;
import static org.neo4j.configuration.GraphDatabaseSettings.preallocate_logical_logs;
import static org.neo4j.configuration.GraphDatabaseSettings.shutdown_transaction_end_timeout;
import static org.neo4j.configuration.GraphDatabaseSettings.udc_enabled;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

/** How the embedded Neo4j is set: closed to other machines, silent about what is asked of it, modest on disk. */
final class EmbeddedConfig {

    static final String LOOPBACK = "127.0.0.1";

    private EmbeddedConfig() {
    }

    static Map<Setting<?>, Object> of(DataFolder data, EmbeddedSettings settings) {
        Map<Setting<?>, Object> config = new HashMap<>();
        config.put(auth_enabled, true);
        config.put(logs_directory, data.logs().resolve("neo4j"));
        config.put(pagecache_memory, settings.pageCache().toBytes());
        config.put(shutdown_transaction_end_timeout, Duration.ofSeconds(2));
        config.put(preallocate_logical_logs, false);
        config.put(keep_logical_logs, "256M size");
        listen(config, settings);
        keepSilence(config);
        startAndStopFast(config);
        return config;
    }

    private static void listen(Map<Setting<?>, Object> config, EmbeddedSettings settings) {
        var address = new SocketAddress(LOOPBACK, settings.boltPort());
        config.put(BoltConnector.enabled, true);
        config.put(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED);
        config.put(BoltConnector.listen_address, address);
        config.put(BoltConnector.advertised_address, address);
        config.put(HttpConnector.enabled, false);
        config.put(HttpsConnector.enabled, false);
    }

    /** Parameters of queries are names and numbers of persons: they must reach no log. */
    private static void keepSilence(Map<Setting<?>, Object> config) {
        config.put(log_queries, OFF);
        config.put(log_queries_parameter_logging_enabled, false);
        config.put(udc_enabled, false);
        config.put(BoltConnector.server_bolt_telemetry_enabled, false);
    }

    /** Neo4j waits 10 s for connections that could still come, and writes pages of diagnostics at each start. */
    private static void startAndStopFast(Map<Setting<?>, Object> config) {
        config.put(netty_server_shutdown_quiet_period, 0);
        config.put(dump_diagnostics, false);
    }
}
