// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Refusals outside GraphQL, in its form: a code, and a message in the reader's language. */
@Component
class Answers {

    private final MessageSource messages;
    private final ObjectMapper json;

    Answers(MessageSource messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, Object... arguments)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(body(request, code, List.of(arguments))));
    }

    Map<String, Object> body(HttpServletRequest request, String code, List<Object> arguments) {
        Object[] texts = arguments.stream().map(String::valueOf).toArray();
        String message = messages.getMessage(code, texts, code, request.getLocale());
        return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code, "arguments", arguments))));
    }
}
