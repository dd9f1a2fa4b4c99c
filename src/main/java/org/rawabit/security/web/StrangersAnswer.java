// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers who may not have what was asked for: a reader is led to the sign-in page, a script is told why. */
final class StrangersAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Always this, whatever was asked for: where to go after the sign-in is no one else's to say. */
    private static final String SIGN_IN = "/sign-in.html";

    private final Answers answers;

    StrangersAnswer(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (isReader(request)) {
            lead(response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            answers.refuse(request, response, HttpStatus.UNAUTHORIZED, "NOT_SIGNED_IN");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        boolean halfway = SecurityContextHolder.getContext().getAuthentication() instanceof Known known
                && known.session() != null && !known.session().isOpen();
        if (why instanceof CsrfException) {
            answers.refuse(request, response, HttpStatus.FORBIDDEN, "PAGE_TOKEN_MISSING");
        } else if (halfway && isReader(request)) {
            lead(response);
        } else {
            answers.refuse(request, response, HttpStatus.FORBIDDEN, halfway ? "SIGN_IN_STEP" : "NOT_ALLOWED");
        }
    }

    private static boolean isReader(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accepted != null && accepted.contains("text/html");
    }

    private static void lead(HttpServletResponse response) {
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, SIGN_IN);
    }
}
