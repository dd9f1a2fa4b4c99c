// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.security.accounts.Accounts;
import org.springframework.context.ConfigurableApplicationContext;

/** The program behind a certificate of its own, as a client sees it that writes its requests by hand. */
class TlsIT {

    private static final String STORE_PASSWORD = "for this test";
    private static final Pattern PAGE_TOKEN = Pattern.compile("Set-Cookie: XSRF-TOKEN=([^;]+);(.*)");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static SSLContext trusting;

    @BeforeAll
    static void starts() throws Exception {
        Path store = makeCertificate();
        trusting = trusting(store);
        service = RunningService.start("--rawabit.security.sign-in=required", "--rawabit.security.hosts=Rawabit.example",
                "--server.ssl.bundle=own", "--spring.ssl.bundle.jks.own.keystore.location=" + store.toUri(),
                "--spring.ssl.bundle.jks.own.keystore.password=" + STORE_PASSWORD);
    }

    @AfterAll
    static void ends() {
        service.close();
    }

    @Test
    void theBrowserIsToldToComeByTlsAlone() throws Exception {
        assertThat(get("127.0.0.1")).startsWith("HTTP/1.1 200").contains("Strict-Transport-Security: max-age=31536000");
    }

    @Test
    void theAllowedNamesAreAnsweredAndNoOther() throws Exception {
        assertThat(get("rawabit.example")).startsWith("HTTP/1.1 200");
        assertThat(get("evil.example")).startsWith("HTTP/1.1 421");
    }

    @Test
    void cookiesAreSentEncryptedOnlyAndToThisHostAlone() throws Exception {
        String password = service.getBean(Accounts.class).add("nour", Set.of(), null, false).password();
        var token = PAGE_TOKEN.matcher(get("127.0.0.1"));
        assertThat(token.find()).isTrue();

        String body = "{\"user\": \"nour\", \"password\": \"" + password + "\"}";
        String answer = send("POST /session HTTP/1.1", "Host: 127.0.0.1", "Connection: close", "Content-Type: application/json",
                "Cookie: XSRF-TOKEN=" + token.group(1), "X-XSRF-TOKEN: " + token.group(1), "Content-Length: " + body.length(), "", body);

        assertThat(token.group(2)).contains("Secure", "SameSite=Strict");
        assertThat(answer).contains("NEW_PASSWORD").containsPattern("Set-Cookie: __Host-rawabit-session=[^;]+; Path=/; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void theOwnersBackupKnowsTheServiceByItsCertificate() {
        String data = service.getEnvironment().getRequiredProperty("rawabit.data");

        assertThat(Commands.execute("backup", "--to", folder.resolve("backups").toString(), "--rawabit.data=" + data)).isZero();

        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**-keys");
    }

    private static String get(String host) throws Exception {
        return send("GET /sign-in.html HTTP/1.1", "Host: " + host, "Connection: close", "", "");
    }

    private static String send(String... lines) throws Exception {
        int port = Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
        try (Socket socket = trusting.getSocketFactory().createSocket("127.0.0.1", port); InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(Stream.of(lines).collect(Collectors.joining("\r\n")).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path makeCertificate() throws Exception {
        Path store = folder.resolve("own.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(List.of(keytool.toString(), "-genkeypair", "-alias", "own", "-keyalg", "EC", "-dname", "CN=rawabit.example",
                "-validity", "2", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", STORE_PASSWORD))
                .redirectErrorStream(true).start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        return store;
    }

    private static SSLContext trusting(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, STORE_PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("own", store.getCertificate("own"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
