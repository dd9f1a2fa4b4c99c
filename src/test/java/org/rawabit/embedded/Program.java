// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program in a process of its own, as its user starts it. */
final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target", "rawabit.jar");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String READY = "Ready: open ";
    private static final String END = "";
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final BlockingQueue<String> arriving = new LinkedBlockingQueue<>();
    private final Thread reader = new Thread(this::read, "program-output");
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    private Program(List<String> under, List<String> words) throws IOException {
        List<String> command = Stream.of(under, List.of(JAVA.toString(), "-jar", JAR.toString()), words).flatMap(List::stream).toList();
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        reader.start();
    }

    static Program start(String... words) throws IOException {
        return new Program(List.of(), List.of(words));
    }

    /** The program run by another one, which is given its command line. */
    static Program under(List<String> other, List<String> words) throws IOException {
        return new Program(other, words);
    }

    /** A program that serves the data folder at any free port, without sign-in. */
    static Program serve(Path data, String... more) throws Exception {
        Program program = start(Stream.concat(
                Stream.of("--rawabit.data=" + data, "--server.port=0", "--rawabit.security.sign-in=off"), Stream.of(more)).toArray(String[]::new));
        program.awaitReady();
        return program;
    }

    /** Runs a command to its end. */
    static Program run(String... words) throws Exception {
        Program program = start(words);
        program.awaitEnd(PATIENCE_SECONDS);
        return program;
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(line -> {
                lines.add(line);
                arriving.add(line);
            });
        } catch (IOException | UncheckedIOException e) {
            // A process that is killed takes its output with it.
        } finally {
            arriving.add(END);
        }
    }

    private void awaitReady() throws InterruptedException {
        String line = arriving.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (line != null && !line.equals(END) && !line.startsWith(READY)) {
            line = arriving.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertThat(line).as("last of %s", lines).isNotNull().startsWith(READY);
    }

    /** Address of the pages. */
    String address() {
        return lines.stream().filter(line -> line.startsWith(READY)).findFirst().orElseThrow().substring(READY.length());
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    int awaitEnd(int seconds) throws InterruptedException {
        assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).as("ends in %s s", seconds).isTrue();
        reader.join();
        return process.exitValue();
    }

    void terminate() {
        process.destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
