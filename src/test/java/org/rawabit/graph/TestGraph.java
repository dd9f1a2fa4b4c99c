// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.util.FileSystemUtils;

/** One database in a temporary folder for all tests of a JVM, its schema made; the installation key is fixed. */
public final class TestGraph {

    private static final Ids IDS = new Ids("the installation key of the test".getBytes(StandardCharsets.UTF_8));
    private static final CypherQuery CLEAR = new CypherQuery("test/clear",
            "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS gone");

    private TestGraph() {
    }

    /** The graph, started when first asked for. */
    public static Graph graph() {
        return Started.GRAPH;
    }

    public static Ids ids() {
        return IDS;
    }

    public static TypeCatalogue catalogue() {
        return Started.CATALOGUE;
    }

    /** Deletes all nodes and links; the schema stays. */
    public static void clear() {
        while (graph().write(work -> work.run(CLEAR, Map.of())).get(0).integer("gone") > 0) {
            continue;
        }
    }

    /** Another view of the same database, with other time-outs. */
    static Graph withTimeouts(Duration reading, Duration writing) {
        Objects.requireNonNull(Started.GRAPH);
        return new Graph(Started.driver, new GraphSettings(reading, writing, null));
    }

    /** The same database, asked without a way over the network. */
    static Reads direct(Duration timeout) {
        Objects.requireNonNull(Started.GRAPH);
        return new DirectReads(() -> Started.database, timeout);
    }

    private static final class Started {

        static final TypeCatalogue CATALOGUE = TypeCatalogue.load(null);
        static final Duration TIMEOUT = Duration.ofSeconds(60);
        static Driver driver;
        static GraphDatabaseService database;
        static final Graph GRAPH = start();

        private static Graph start() {
            Path folder = temporaryFolder();
            DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress(loopback(), 0))
                    .setConfig(HttpConnector.enabled, false)
                    .setConfig(GraphDatabaseSettings.auth_enabled, false)
                    .build();
            driver = GraphDatabase.driver("bolt://" + loopback() + ":" + port(service), AuthTokens.none(),
                    Config.builder().withLogging(Logging.slf4j()).build());
            database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(driver, service, folder)));
            return withSchema(driver);
        }

        private static Graph withSchema(Driver driver) {
            Graph graph = new Graph(driver, new GraphSettings(TIMEOUT, TIMEOUT, null), sessions ->
                    new BothReads(new DirectReads(() -> database, TIMEOUT), new DriverReads(sessions, TIMEOUT)));
            new Migrations(graph).run();
            new CatalogueSchema(graph, CATALOGUE).make();
            return graph;
        }

        private static int port(DatabaseManagementService service) {
            GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            return database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT).getPort();
        }

        private static String loopback() {
            return InetAddress.getLoopbackAddress().getHostAddress();
        }

        private static Path temporaryFolder() {
            try {
                return Files.createTempDirectory("rawabit-test-graph");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(Driver driver, DatabaseManagementService service, Path folder) {
            driver.close();
            service.shutdown();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
