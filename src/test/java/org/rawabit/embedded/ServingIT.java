// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One program for all that is asked of one that serves; the last test ends it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServingIT {

    private static final String FIRST_ID = "first";

    @TempDir
    private static Path folder;

    private static DataFolder data;
    private static String bolt;
    private static Program program;

    @BeforeAll
    static void starts() throws Exception {
        data = new DataFolder(folder.resolve("data"));
        int port = freePort();
        bolt = "bolt://127.0.0.1:" + port;
        program = Program.serve(data.root(), "--rawabit.embedded.bolt-port=" + port);
        try (var graph = GraphClient.of(data, bolt)) {
            graph.add(FIRST_ID);
        }
    }

    @AfterAll
    static void ends() throws InterruptedException {
        program.close();
    }

    @Test
    void saysWhatItDoesAndLastWhereToLook() {
        assertThat(program.lines())
                .startsWith("Starting the database in " + data.root() + " ...")
                .last().asString().matches("Ready: open http://127\\.0\\.0\\.1:\\d+/");
    }

    @Test
    void keepsThePasswordToItsOwner() throws IOException {
        Path password = data.keys().resolve("neo4j-password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.keys()))).isEqualTo("rwx------");
    }

    @Test
    void keepsWhatIsAskedOutOfItsLogs() throws IOException {
        try (var logs = Files.walk(data.logs())) {
            assertThat(logs.filter(Files::isRegularFile)).isNotEmpty()
                    .allSatisfy(log -> assertThat(log).content().doesNotContain(FIRST_ID + "\"", "'" + FIRST_ID + "'"));
        }
    }

    @Test
    void holdsItsFolderAlone() throws Exception {
        Program second = Program.run("--rawabit.data=" + data.root(), "--server.port=0");

        assertThat(second.awaitEnd(0)).isEqualTo(1);
        assertThat(second.lines()).containsExactly("Another Rawabit runs on the data folder " + data.root()
                + " and serves at " + program.address() + ": stop it first, or give another folder with --rawabit.data=DIR.");
    }

    @Test
    void makesNoBackupForAStranger() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(program.address()).resolve("/control/backup"))
                .header("Content-Type", "text/plain")
                .header("Authorization", "Bearer guessed")
                .POST(HttpRequest.BodyPublishers.ofString(folder.resolve("stolen").toString()))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(folder.resolve("stolen")).doesNotExist();
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void isBackedUpWhileItServes() throws Exception {
        Program backup = Program.run("backup", "--to=" + folder.resolve("backups"), "--rawabit.data=" + data.root());

        assertThat(backup.awaitEnd(0)).as("%s", backup.lines()).isZero();
        try (var graph = GraphClient.of(data, bolt); var made = Files.list(folder.resolve("backups"))) {
            assertThat(graph.count()).isOne();
            assertThat(made).hasSize(2);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void stopsInOrderWhenTold() throws Exception {
        program.terminate();

        assertThat(program.awaitEnd(10)).isEqualTo(143);
        assertThat(data.keys().resolve("control")).doesNotExist();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
