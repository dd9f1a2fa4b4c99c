// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.ObjectMapper;

/** Refuses a request to /graphql, or a step of the sign-in, whose body is too large, or does not say how large it is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimit extends OncePerRequestFilter {

    private static final Pattern PLACES = Pattern.compile("/graphql|/session(/.*)?");

    private final ApiSettings settings;
    private final ErrorMessages messages;
    private final ObjectMapper json;

    BodyLimit(ApiSettings settings, ErrorMessages messages, ObjectMapper json) {
        this.settings = settings;
        this.messages = messages;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PLACES.matcher(request.getServletPath()).matches() || !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length >= 0 && length <= settings.size().toBytes()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Object> arguments = List.of(settings.size().toKilobytes());
        Answer answer = new Answer(List.of(new Fault(messages.of("TOO_LONG", arguments, request.getLocale()),
                messages.extensions("TOO_LONG", arguments))));
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(answer));
    }

    /** An answer of GraphQL's form that has errors alone. */
    private record Answer(List<Fault> errors) {
    }

    private record Fault(String message, Object extensions) {
    }
}
