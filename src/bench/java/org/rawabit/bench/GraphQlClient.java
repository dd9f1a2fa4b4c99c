// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks by GraphQL over HTTP/1.1, on connections that are kept. The blocking client of Java: one that hands each answer from
 * thread to thread would be measured along.
 */
final class GraphQlClient {

    private static final byte[] ERRORS = "{\"errors\"".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONNECTIONS = "64";

    private final URL address;

    GraphQlClient(String address) throws IOException {
        System.setProperty("http.maxConnections", CONNECTIONS);
        this.address = URI.create(address).toURL();
    }

    static byte[] body(String document, Map<String, Object> variables) {
        return JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
    }

    /** Reads the whole answer and returns its length in bytes. Head and body leave in one piece, as a browser sends them. */
    int ask(byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("content-type", "application/json");
        connection.setRequestProperty("accept", "application/graphql-response+json");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        byte[] answer;
        try (InputStream in = connection.getInputStream()) {
            answer = in.readAllBytes();
        }
        if (startsWithErrors(answer)) {
            throw new IOException("no answer: " + new String(answer, StandardCharsets.UTF_8));
        }
        return answer.length;
    }

    boolean isReady() {
        try {
            return ask(body("{__typename}", Map.of())) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean startsWithErrors(byte[] body) {
        return body.length >= ERRORS.length && Arrays.equals(body, 0, ERRORS.length, ERRORS, 0, ERRORS.length);
    }
}
