// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.nio.file.Path;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.rawabit.graph.catalogue.TypeCatalogue;
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

    /** The graph is there once its schema is: whoever has it can ask. */
    @Bean
    Graph graph(Driver driver, GraphSettings settings, TypeCatalogue catalogue) {
        Graph graph = new Graph(driver, settings);
        new Migrations(graph).run();
        new CatalogueSchema(graph, catalogue).make();
        return graph;
    }
}
