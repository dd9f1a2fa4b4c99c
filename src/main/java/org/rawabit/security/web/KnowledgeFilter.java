// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rawabit.security.provider.ProviderTokens;
import org.rawabit.security.sessions.AccessTokens;
import org.rawabit.security.sessions.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who sent a request: by the token in its header, else by the session in its cookie. A header makes no session. */
final class KnowledgeFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final String OWNERS = "/control/";
    /** To ask how long a session goes on is no use of it. */
    private static final String LOOK = "/session/left";

    private final Sessions sessions;
    private final AccessTokens tokens;
    private final ProviderTokens ofProvider;
    private final Welcome welcome;
    private final SecurityContextRepository contexts;

    KnowledgeFilter(Sessions sessions, AccessTokens tokens, ProviderTokens ofProvider, Welcome welcome, SecurityContextRepository contexts) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.ofProvider = ofProvider;
        this.welcome = welcome;
        this.contexts = contexts;
    }

    /** Whether a program sent it: a page from elsewhere cannot set that header. */
    static boolean hasBearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    /** The owner of the data folder has a token of another kind, and stops the database under us. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith(OWNERS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        find(request, response).ifPresent(known -> remember(known, request, response));
        chain.doFilter(request, response);
    }

    private Optional<Known> find(HttpServletRequest request, HttpServletResponse response) {
        if (hasBearer(request)) {
            return bearer(request.getHeader(HttpHeaders.AUTHORIZATION).substring(BEARER.length()).strip());
        }
        Optional<String> token = OwnCookie.SESSION.read(request);
        Optional<Known> known = token.flatMap(request.getServletPath().equals(LOOK) ? sessions::look : sessions::find)
                .filter(session -> welcome.lets(session.user())).map(Known::by);
        if (token.isPresent() && known.isEmpty()) {
            OwnCookie.SESSION.delete(request, response);
        }
        return known;
    }

    private Optional<Known> bearer(String token) {
        return token.startsWith(AccessTokens.PREFIX) ? tokens.find(token).filter(bearer -> welcome.lets(bearer.user())).map(Known::by)
                : ofProvider.find(token).map(Known::by);
    }

    /** Kept with the request too: an answer that comes from another thread is dispatched once more. */
    private void remember(Known known, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
