// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class EmbeddedConfiguration {

    @Bean
    static DataFolder dataFolder(Environment environment) {
        return new DataFolder(Path.of(environment.getProperty("rawabit.data", "data")));
    }

    @Bean
    @ConditionalOnProperty(name = "rawabit.neo4j.uri", matchIfMissing = true, havingValue = "\0never")
    static EmbeddedNeo4j embeddedNeo4j(DataFolder data, Environment environment) {
        return new EmbeddedNeo4j(data, Binder.get(environment).bindOrCreate("rawabit.embedded", EmbeddedSettings.class));
    }
}
