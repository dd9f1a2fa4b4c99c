// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, on loopback. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final long PAUSE = 200;

    private final Process process;
    private final Path data;
    private final int httpPort = freePort();
    private final int boltPort = freePort();

    Program(BenchSettings settings, Path data) throws IOException {
        this.data = data;
        Path output = Files.createDirectories(settings.output());
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms4g", "-Xmx4g", "-XX:+UseG1GC", "-Xlog:gc:file=" + output.resolve("program-gc.log")));
        command.addAll(settings.programOptions());
        command.addAll(List.of("-jar", settings.program().toString(), "--server.port=" + httpPort, "--rawabit.security.sign-in=off", "--rawabit.data=" + data,
                "--rawabit.embedded.bolt-port=" + boltPort, "--rawabit.embedded.page-cache=4GB"));
        this.process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(output.resolve("program.log").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    String graphQl() {
        return "http://127.0.0.1:" + httpPort + "/graphql";
    }

    String bolt() {
        return "bolt://127.0.0.1:" + boltPort;
    }

    String password() throws IOException {
        return Files.readString(data.resolve("keys/neo4j-password")).strip();
    }

    /** Waits until a question is answered; at the first start that includes making the indexes. */
    void awaitReady(GraphQlClient client) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!client.isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("the program did not start: see program.log");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws RuntimeException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
