// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rawabit.security.SecuritySettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request to another name than loopback's and those that the settings allow. A page from elsewhere can have its own name lead to this machine (DNS
 * rebinding), and would then be let in as one of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LoopbackName extends OncePerRequestFilter {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> allowed;

    LoopbackName() {
        this(List.of());
    }

    @Autowired
    LoopbackName(SecuritySettings settings) {
        this(settings.hosts());
    }

    private LoopbackName(List<String> allowed) {
        this.allowed = allowed.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        }
    }

    private boolean isOurs(String name) {
        return LOOPBACK.matcher(name).matches() || allowed.contains(name.toLowerCase(Locale.ROOT));
    }
}
