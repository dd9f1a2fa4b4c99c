// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Asks by GraphQL over HTTP/1.1, on connections that are kept. */
final class GraphQlClient {

    private static final byte[] ERRORS = "{\"errors\"".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    GraphQlClient(String address) {
        this.address = URI.create(address);
    }

    static byte[] body(String document, Map<String, Object> variables) {
        return JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
    }

    /** Reads the whole answer and returns its length in bytes. */
    int ask(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).header("content-type", "application/json")
                .header("accept", "application/graphql-response+json").POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 || startsWithErrors(answer.body())) {
            throw new IOException("no answer: " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body().length;
    }

    boolean isReady() throws InterruptedException {
        try {
            return ask(body("{__typename}", Map.of())) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean startsWithErrors(byte[] body) {
        return body.length >= ERRORS.length && java.util.Arrays.equals(body, 0, ERRORS.length, ERRORS, 0, ERRORS.length);
    }
}
