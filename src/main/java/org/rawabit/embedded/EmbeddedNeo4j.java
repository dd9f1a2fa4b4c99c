// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    private final DatabasePassword password;
    private final DataFolderLock lock;
    private final CompletableFuture<EmbeddedDatabase> database;

    EmbeddedNeo4j(DataFolder data, EmbeddedSettings settings) {
        this.data = data;
        this.settings = settings;
        this.password = new DatabasePassword(data);
        this.lock = DataFolderLock.take(data, settings.minimumFreeSpace());
        this.database = CompletableFuture.supplyAsync(this::start, task -> new Thread(task, "database-start").start());
    }

    private EmbeddedDatabase start() {
        LOG.info("Starting the database in {} ...", data);
        return EmbeddedDatabase.start(data, settings);
    }

    /** Waits until the database can be used. */
    EmbeddedDatabase database() {
        try {
            return database.join();
        } catch (CompletionException e) {
            throw StartFailure.of(e, data, settings);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Neo4jProperties properties) {
            properties.setUri(URI.create(database().address()));
            properties.getAuthentication().setUsername(EmbeddedDatabase.USER);
            properties.getAuthentication().setPassword(password.ensure());
        }
        return bean;
    }

    @Override
    public void destroy() throws IOException {
        database.handle((running, failure) -> running).thenAccept(EmbeddedNeo4j::close).join();
        lock.close();
    }

    private static void close(EmbeddedDatabase running) {
        if (running != null) {
            LOG.info("Closing the database ...");
            running.close();
        }
    }
}
