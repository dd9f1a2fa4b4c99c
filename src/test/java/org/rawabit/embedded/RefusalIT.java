// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot work ends with one sentence and a status that is not 0. */
class RefusalIT {

    @TempDir
    private Path folder;

    @Test
    void refusesAFolderThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused("The data folder " + file + " cannot be written (" + file
                + " is a file): give another with --rawabit.data=DIR, or correct its permissions.",
                "--rawabit.data=" + file);
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused("Port " + other.getLocalPort() + " of 127.0.0.1 is taken by another program:"
                    + " give another with --server.port=PORT.",
                    "--rawabit.data=" + folder, "--server.port=" + other.getLocalPort());
        }
    }

    @Test
    void refusesATakenPortOfTheDatabase() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Program program = Program.run("--rawabit.data=" + folder, "--server.port=0",
                    "--rawabit.embedded.bolt-port=" + other.getLocalPort());

            assertThat(program.awaitEnd(0)).isEqualTo(1);
            assertThat(program.lines()).containsExactly("Starting the database in " + folder + " ...",
                    "Port " + other.getLocalPort() + " is taken by another program: give the database another with"
                            + " --rawabit.embedded.bolt-port=PORT, or 0 for any free one.");
        }
    }

    @Test
    void refusesToListenOffLoopback() throws Exception {
        assertRefused("Without TLS (server.ssl.bundle) Rawabit listens on loopback only: leave out --server.address,"
                + " or give 127.0.0.1 instead of 0.0.0.0.",
                "--rawabit.data=" + folder, "--server.address=0.0.0.0");
    }

    @Test
    void refusesAnExternalDatabaseWithoutAUser() throws Exception {
        assertRefused("The user and password of the Neo4j at bolt://127.0.0.1:1 are taken from the environment:"
                + " set RAWABIT_NEO4J_USER and RAWABIT_NEO4J_PASSWORD.",
                "--rawabit.data=" + folder, "--server.port=0", "--rawabit.neo4j.uri=bolt://127.0.0.1:1");
    }

    private static void assertRefused(String sentence, String... words) throws IOException, InterruptedException {
        Program program = Program.start(words);

        assertThat(program.awaitEnd(60)).isEqualTo(1);
        assertThat(program.lines()).containsExactly(sentence);
    }
}
