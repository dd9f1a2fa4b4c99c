// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a screen: it keeps cookies, and sends the page's token as our pages do. */
public final class Visitor {

    private static final String SESSION = "rawabit-session";
    private static final String PAGE_TOKEN = "XSRF-TOKEN";

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    public Visitor(ConfigurableApplicationContext service) {
        this.address = RunningService.address(service);
        get("sign-in.html");
    }

    /** The answer to a reader who opens that place. */
    HttpResponse<String> get(String place) {
        return send(request(place).header("Accept", "text/html").GET());
    }

    /** The answer to a script of a page of ours that asks without sending anything. */
    HttpResponse<String> read(String place) {
        return send(request(place).header("Accept", "application/json").GET());
    }

    /** The answer to a script of a page of ours. */
    HttpResponse<String> post(String place, Map<String, ?> body) {
        return send(withPageToken(request(place)).POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    /** The answer to a page from elsewhere, which does not know the page's token. */
    HttpResponse<String> forge(String place, Map<String, ?> body) {
        return send(request(place).POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    JsonNode ask(String query) {
        return json(post("graphql", Map.of("query", query)));
    }

    /** The code of what went wrong with a question; empty where nothing did. */
    String code(String query) {
        return code(post("graphql", Map.of("query", query)));
    }

    static String code(HttpResponse<String> answer) {
        return json(answer).at("/errors/0/extensions/code").asString("");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Gives name and password; what is asked next. */
    public String signIn(String user, String password) {
        return json(post("session", Map.of("user", user, "password", password))).at("/step").asString("");
    }

    /** Chooses another password than a generated one; what is asked next. */
    public String choosePassword(String password) {
        return json(post("session/password", Map.of("newPassword", password))).at("/step").asString("");
    }

    public String session() {
        return cookies.get(SESSION);
    }

    /** Takes a session's token from elsewhere. */
    Visitor bring(String session) {
        cookies.put(SESSION, session);
        return this;
    }

    Visitor spoilPageToken() {
        cookies.put(PAGE_TOKEN, "made-up");
        return this;
    }

    HttpRequest.Builder request(String place) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + place)).header("Content-Type", "application/json");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpRequest.Builder withPageToken(HttpRequest.Builder request) {
        String token = cookies.get(PAGE_TOKEN);
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> answer = RunningService.send(request.build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] parts = Arrays.stream(cookie.split(";")[0].split("=", 2)).map(String::strip).toArray(String[]::new);
        if (parts[1].isEmpty()) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }
}
