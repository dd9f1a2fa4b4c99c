// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program on a loopback port, once a JVM and a data folder, as a client sees it. */
public final class RunningService {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext training;
    private static ConfigurableApplicationContext closed;

    private RunningService() {
    }

    /** The program with the training scenario; it is ended with the JVM. */
    public static synchronized ConfigurableApplicationContext training() {
        if (training == null) {
            training = start("--rawabit.training=true");
        }
        return training;
    }

    /** The program with sign-in required, nothing in it, and GraphiQL; it is ended with the JVM. */
    public static synchronized ConfigurableApplicationContext closed() {
        if (closed == null) {
            closed = start("--rawabit.security.sign-in=required", "--spring.graphql.schema.introspection.enabled=true");
        }
        return closed;
    }

    /** The program, once it asks nothing of its own any more; without sign-in unless the settings say otherwise. */
    public static ConfigurableApplicationContext start(String... settings) {
        try {
            Path data = Files.createTempDirectory("rawabit-service");
            ConfigurableApplicationContext service = Part.service(Settings.in(Stream.concat(usual(settings),
                    Stream.of("--rawabit.data=" + data, "--server.port=0")).toList()));
            awaitWarmUp();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without sign-in, unless it is asked for: most tests are of what the owner of the data folder sees. */
    private static Stream<String> usual(String... settings) {
        boolean said = Stream.of(settings).anyMatch(setting -> setting.startsWith("--rawabit.security.sign-in="));
        return said ? Stream.of(settings) : Stream.concat(Stream.of(settings), Stream.of("--rawabit.security.sign-in=off"));
    }

    private static void awaitWarmUp() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("warm-up")) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** The address of its page. */
    public static String address(ConfigurableApplicationContext service) {
        return "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/";
    }

    /** The answer to a GraphQL question, in that language. */
    public static JsonNode ask(ConfigurableApplicationContext service, String language, String query, Map<String, ?> variables) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(service) + "graphql"))
                .header("Content-Type", "application/json").header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body)).build();
        return JsonMapper.shared().readTree(send(request).body());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
