// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;

/**
 * Starts the embedded database beside the rest of the program, and tells its address to whatever connects.
 *
 * <p>It is a post-processor because those are made before, and ended after, every bean that uses the database.
 */
final class EmbeddedNeo4j implements BeanPostProcessor, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);

    private final DataFolder data;
    private final EmbeddedSettings settings;
    private final CompletableFuture<EmbeddedDatabase> database;
    private volatile String password;

    EmbeddedNeo4j(DataFolder data, EmbeddedSettings settings) {
        this.data = data;
        this.settings = settings;
        this.database = CompletableFuture.supplyAsync(this::start, task -> new Thread(task, "database-start").start());
    }

    private EmbeddedDatabase start() {
        LOG.info("Starting the database in {} …", data.root());
        try {
            OwnerOnly.createFolder(data.root());
            OwnerOnly.createFolder(data.keys());
            password = new DatabasePassword(data).ensure();
            return EmbeddedDatabase.start(data, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Neo4jProperties properties) {
            properties.setUri(URI.create(database.join().address()));
            properties.getAuthentication().setUsername("neo4j");
            properties.getAuthentication().setPassword(password);
        }
        return bean;
    }

    @Override
    public void destroy() {
        database.thenAccept(EmbeddedDatabase::close).join();
    }
}
