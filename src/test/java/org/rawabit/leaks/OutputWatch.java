// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.leaks;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Looks into every answer of the program: status line, headers and body. What is revealed with a purpose is meant to be seen. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutputWatch extends OncePerRequestFilter {

    private static final Set<String> REVEALING = Set.of("revealIdentity", "openReveal");
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        String where = request.getMethod() + " " + request.getRequestURI();
        answer.getHeaderNames().forEach(name -> answer.getHeaders(name).forEach(value -> Leaks.look(where + ", header " + name, value)));
        Leaks.look(where, unrevealed(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)));
        answer.copyBodyToResponse();
    }

    /** The answer without the values that were revealed in it. */
    private static String unrevealed(String answer) {
        if (!answer.contains("\"values\"")) {
            return answer;
        }
        try {
            JsonNode json = JSON.readTree(answer);
            if (json.get("data") instanceof ObjectNode data) {
                REVEALING.stream().map(data::get).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast)
                        .forEach(revealed -> revealed.remove("values"));
            }
            return json.toString();
        } catch (JacksonException e) {
            return answer;
        }
    }

    /** Files can be large, and are looked into where they lie. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/graphql") && !request.getRequestURI().startsWith("/sign-in")
                && !request.getRequestURI().startsWith("/error");
    }
}
