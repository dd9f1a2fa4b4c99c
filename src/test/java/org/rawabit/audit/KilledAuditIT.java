// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.audit.chain.ChainCheck;

/** Power switches and kill -9 come in the middle of a write. */
class KilledAuditIT {

    private static final int KILLS = 50;
    private static final int MOST_BEFORE_A_KILL = 200;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @TempDir
    private Path data;

    @Test
    void keepsEveryAcknowledgedEntryHoweverOftenItIsKilled() throws Exception {
        Random random = new Random(1);
        Set<String> acknowledged = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            acknowledged.addAll(killedAfter(1 + random.nextInt(MOST_BEFORE_A_KILL)));

            assertThat(ChainCheck.of(Audit.folderIn(data))).as("kill " + i).singleElement()
                    .satisfies(report -> assertThat(report.fault()).isNull());
        }
        assertThat(recorded()).containsAll(acknowledged);
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private List<String> killedAfter(int entries) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                AuditedWriter.class.getName(), data.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = writer.inputReader(StandardCharsets.UTF_8)) {
            List<String> before = Stream.generate(() -> line(output)).limit(entries).toList();
            // Not by the process itself: that would throw away what it had said.
            writer.toHandle().destroyForcibly();
            return Stream.concat(before.stream(), rest(output)).filter(line -> NAME.matcher(line).matches()).toList();
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static String line(BufferedReader output) {
        try {
            return String.valueOf(output.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it had said before the end, and nobody had read. */
    private static Stream<String> rest(BufferedReader output) {
        return Stream.generate(() -> line(output)).takeWhile(line -> !line.equals("null"));
    }

    private Set<String> recorded() throws IOException {
        try (Stream<Path> files = Files.list(Audit.folderIn(data))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).flatMap(file -> NAME.matcher(text(file)).results())
                    .map(MatchResult::group).collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
