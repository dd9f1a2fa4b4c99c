// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

/** The power fails while a database is purged. */
class KilledPurgeIT {

    private static final EmbeddedSettings SETTINGS = EmbeddedSettings.of(new StandardEnvironment());
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void leavesAWholeDatabaseThatCanBePurgedAgain() throws Exception {
        DataFolder data = new DataFolder(folder);
        try (var lock = DataFolderLock.take(data, SETTINGS.minimumFreeSpace());
                var database = EmbeddedDatabase.start(data, SETTINGS); var graph = GraphClient.of(data, database.address())) {
            List.of("one", "two", "three").forEach(graph::add);
        }
        for (String step : List.of("Copied: ", "Making constraints", "The copy is whole")) {
            killAfter(step);

            assertThat(probes(data)).as("killed after %s", step).containsExactly("one", "three", "two");
        }
        assertThat(run()).endsWith("Purged: what was deleted or replaced is gone from the database.");
        assertThat(probes(data)).containsExactly("one", "three", "two");
        assertThat(folder.toFile().list()).doesNotContain("purge.part", "purge.ready", "purge.old");
    }

    /** As the next start does: it takes the lock, which ends an exchange, and opens what is there. */
    private static List<String> probes(DataFolder data) throws IOException {
        try (var lock = DataFolderLock.take(data, SETTINGS.minimumFreeSpace());
                var database = EmbeddedDatabase.start(data, SETTINGS); var graph = GraphClient.of(data, database.address())) {
            return graph.probes();
        }
    }

    private void killAfter(String beginning) throws IOException, InterruptedException {
        Process program = start();
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null && !line.startsWith(beginning)) {
                line = output.readLine();
            }
            assertThat(line).isNotNull();
            program.toHandle().destroyForcibly();
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private List<String> run() throws IOException, InterruptedException {
        Process program = start();
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = output.lines().toList();
            assertThat(program.waitFor()).as("of %s", lines).isZero();
            return lines;
        }
    }

    private Process start() throws IOException {
        Files.createDirectories(folder);
        return new ProcessBuilder(JAVA.toString(), "-jar", Path.of("target", "rawabit.jar").toString(), "purge", "--rawabit.data=" + folder)
                .redirectErrorStream(true).start();
    }
}
