// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;

/** Begins the start of the embedded database before Spring looks for its beans: both take seconds, and two cores. */
public final class EarlyStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String BEAN = "embeddedNeo4j";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (context instanceof WebApplicationContext) {
            ServerAddress.check(environment);
        }
        if (EmbeddedConfiguration.isEmbedded(environment)) {
            start(environment, (DefaultListableBeanFactory) context.getBeanFactory());
        }
    }

    private static void start(Environment environment, DefaultListableBeanFactory beans) {
        var neo4j = new EmbeddedNeo4j(DataFolder.of(environment), EmbeddedSettings.of(environment));
        beans.registerSingleton(BEAN, neo4j);
        beans.registerDisposableBean(BEAN, neo4j);
    }
}
