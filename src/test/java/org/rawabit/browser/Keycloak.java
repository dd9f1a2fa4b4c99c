// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.json.JsonMapper;

/** A real sign-in provider on loopback, with the realm of src/test/resources/keycloak. */
final class Keycloak implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Path REALM = Path.of("src", "test", "resources", "keycloak", "rawabit-realm.json");
    private static final String READY = "Listening on:";

    private final Path home;
    private final int port = freePort();
    private Process process;

    private Keycloak(Path home) {
        this.home = home;
    }

    /** The one that the build unpacked; without it tests are skipped, and fail where {@code CI=true}. */
    static Keycloak unpacked() {
        return new Keycloak(home().orElseThrow(() -> missing(System.getenv("CI"))));
    }

    private static RuntimeException missing(String ci) {
        String sentence = "No Keycloak in " + UNPACKED + ": `CI=true mvn verify` fetches it.";
        return "true".equals(ci) ? new IllegalStateException(sentence) : new TestAbortedException(sentence);
    }

    private static Optional<Path> home() {
        try (Stream<Path> found = Files.isDirectory(UNPACKED) ? Files.list(UNPACKED) : Stream.empty()) {
            return found.filter(path -> Files.exists(path.resolve("bin/kc.sh"))).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/rawabit";
    }

    /** Starts it for a service at that address, and waits until it answers. */
    void start(String address) {
        try {
            Path imported = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(imported.resolve("rawabit-realm.json"), Files.readString(REALM).replace("@ADDRESS@", address));
            ProcessBuilder kc = new ProcessBuilder("sh", home.resolve("bin/kc.sh").toAbsolutePath().toString(), "start-dev", "--import-realm",
                    "--http-host=127.0.0.1", "--http-port=" + port, "--http-management-port=" + freePort(), "--cache=local", "--db=dev-mem");
            kc.environment().putAll(java.util.Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "for this test",
                    "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m", "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1", "JAVA_HOME", System.getProperty("java.home")));
            process = kc.redirectErrorStream(true).start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        StringBuilder told = new StringBuilder();
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            told.append(line).append('\n');
            if (line.contains(READY)) {
                Thread rest = new Thread(() -> lines.lines().forEach(each -> { }), "keycloak's output");
                rest.setDaemon(true);
                rest.start();
                return;
            }
        }
        throw new IllegalStateException("Keycloak did not start:\n" + told);
    }

    /** An access token of a program, by its own name at the provider. */
    String tokenOf(String client) {
        String form = Stream.of(List.of("grant_type", "client_credentials"), List.of("client_id", client), List.of("client_secret", "for this test"))
                .map(pair -> pair.get(0) + "=" + URLEncoder.encode(pair.get(1), StandardCharsets.UTF_8)).reduce((a, b) -> a + "&" + b).orElseThrow();
        HttpRequest asked = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        try {
            return JsonMapper.shared().readTree(HttpClient.newHttpClient().send(asked, BodyHandlers.ofString()).body()).at("/access_token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The script has a child that is the server. */
    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
