// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.env.StandardEnvironment;

/** Power fails, and machines are switched off in the middle of an import. */
class KilledIT {

    private static final int CONFIRMED_BEFORE = 200;

    @TempDir
    private Path folder;

    private final CountDownLatch enough = new CountDownLatch(CONFIRMED_BEFORE);
    private final AtomicInteger confirmed = new AtomicInteger();

    @Test
    void keepsWhatWasConfirmedWhenItIsKilledWhileWriting() throws Exception {
        var data = new DataFolder(folder);
        int port = ServingIT.freePort();
        try (var program = Program.serve(folder, "--rawabit.embedded.bolt-port=" + port)) {
            Thread writer = write(data, port);
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            program.kill();
            writer.join();
        }

        try (var database = EmbeddedDatabase.start(data, EmbeddedSettings.of(new StandardEnvironment()));
                var graph = GraphClient.of(data, database.address())) {
            assertThat(graph.count()).isBetween((long) confirmed.get(), confirmed.get() + 1L);
        }
    }

    private Thread write(DataFolder data, int port) {
        Thread writer = new Thread(() -> writeUntilKilled(data, port), "writer");
        writer.start();
        return writer;
    }

    private void writeUntilKilled(DataFolder data, int port) {
        try (var driver = GraphClient.driver(data, "bolt://127.0.0.1:" + port); var session = driver.session()) {
            while (confirmed.get() < Integer.MAX_VALUE) {
                session.run("CREATE (:Probe)").consume();
                confirmed.incrementAndGet();
                enough.countDown();
            }
        } catch (Neo4jException e) {
            enough.countDown();
        }
    }
}
