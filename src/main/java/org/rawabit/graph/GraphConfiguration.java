// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.graphdb.GraphDatabaseService;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    @Bean
    TypeCatalogue typeCatalogue(GraphSettings settings) {
        return TypeCatalogue.load(settings.catalogue());
    }

    @Bean
    Ids ids(@Value("${rawabit.data:./data}") Path dataFolder) {
        return new Ids(InstallationKey.readOrMake(dataFolder));
    }

    /** The driver's own default makes text of every message, rows and parameters included, even where no log wants it. */
    @Bean
    ConfigBuilderCustomizer driverLogging() {
        return config -> config.withLogging(Logging.slf4j());
    }

    /** A question to a database that is away ends when one that takes too long does: the driver would go on for a minute. */
    @Bean
    ConfigBuilderCustomizer driverPatience(GraphSettings settings) {
        long most = settings.timeout().toMillis();
        return config -> config.withMaxTransactionRetryTime(most / 2, TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(most / 2, TimeUnit.MILLISECONDS)
                .withConnectionTimeout(Math.max(1, most / 4), TimeUnit.MILLISECONDS);
    }

    /** The graph is there once its schema is: whoever has it can ask. */
    @Bean
    Graph graph(Driver driver, GraphSettings settings, TypeCatalogue catalogue,
            ObjectProvider<Supplier<GraphDatabaseService>> inThisProcess) {
        Supplier<GraphDatabaseService> database = inThisProcess.getIfAvailable();
        Graph graph = database == null ? new Graph(driver, settings)
                : new Graph(driver, settings, sessions -> new DirectReads(database, settings.timeout()));
        new Migrations(graph).run();
        new CatalogueSchema(graph, catalogue).make();
        return graph;
    }
}
