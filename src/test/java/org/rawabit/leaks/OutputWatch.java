// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.leaks;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Looks into every answer of the program: status line, headers and body. What is revealed with a purpose is meant to be seen. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutputWatch extends OncePerRequestFilter {

    private static final int MOST_ASKED = 1 << 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingRequestWrapper asked = new ContentCachingRequestWrapper(request, MOST_ASKED);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(asked, answer);
        String where = request.getMethod() + " " + request.getRequestURI();
        answer.getHeaderNames().forEach(name -> answer.getHeaders(name).forEach(value -> Leaks.look(where + ", header " + name, value)));
        String question = new String(asked.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (!question.contains("revealIdentity") && !question.contains("openReveal")) {
            Leaks.look(where, new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        }
        answer.copyBodyToResponse();
    }

    /** Files can be large, and are looked into where they lie. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/graphql") && !request.getRequestURI().startsWith("/sign-in")
                && !request.getRequestURI().startsWith("/error");
    }
}
