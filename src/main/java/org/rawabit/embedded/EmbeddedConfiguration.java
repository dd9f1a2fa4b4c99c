// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.util.function.Supplier;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class EmbeddedConfiguration {

    private static final String URI_SETTING = "rawabit.neo4j.uri";
    private static final String EMBEDDED = "embedded";

    static boolean isEmbedded(Environment environment) {
        return environment.getProperty(URI_SETTING, EMBEDDED).equals(EMBEDDED);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DataFolder dataFolder(Environment environment) {
        return DataFolder.of(environment);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    @ConditionalOnProperty(name = URI_SETTING, havingValue = EMBEDDED, matchIfMissing = true)
    @ConditionalOnMissingBean
    static EmbeddedNeo4j embeddedNeo4j(DataFolder data, Environment environment) {
        return new EmbeddedNeo4j(data, EmbeddedSettings.of(environment));
    }

    /** The database as it stands now: a backup stops it and starts another. */
    @Bean
    @ConditionalOnBean(EmbeddedNeo4j.class)
    static Supplier<GraphDatabaseService> databaseInThisProcess(EmbeddedNeo4j neo4j) {
        return () -> neo4j.database().graph();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    @ConditionalOnMissingBean(EmbeddedNeo4j.class)
    static ExternalNeo4j externalNeo4j(Environment environment) {
        return new ExternalNeo4j(environment.getProperty(URI_SETTING, ""), System.getenv());
    }
}
