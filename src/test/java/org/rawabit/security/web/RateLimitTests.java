// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rawabit.security.Role;
import org.rawabit.security.accounts.User;
import org.rawabit.security.sessions.Session;
import org.rawabit.security.sessions.Stage;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTests {

    private static final int PER_MINUTE = 3;

    private final RateLimit limit = new RateLimit(PER_MINUTE, new Answers(messages(), JsonMapper.shared()));

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aUserIsToldToWait() throws Exception {
        signIn("u1");
        for (int n = 0; n < PER_MINUTE; n++) {
            assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse answer = ask("192.0.2.1");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).matches("[1-9]\\d?");
        assertThat(answer.getContentAsString()).contains("TOO_MANY_REQUESTS", "Too many requests. Try again in");
    }

    @Test
    void anotherUserAtTheAddressIsNotHeldUp() throws Exception {
        signIn("u1");
        for (int n = 0; n < PER_MINUTE + 1; n++) {
            ask("192.0.2.1");
        }

        signIn("u2");

        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
    }

    @Test
    void strangersAreCountedByAddress() throws Exception {
        for (int n = 0; n < 5 * PER_MINUTE; n++) {
            assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
        }

        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(429);
        assertThat(ask("192.0.2.2").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static void signIn(String id) {
        Set<Role> roles = EnumSet.of(Role.ANALYST);
        User user = new User(id, id, roles, null, "", false, false, false, null, null, 0, false, null, false);
        SecurityContextHolder.getContext().setAuthentication(
                Known.by(new Session("s", user, Stage.OPEN, "", "", java.time.Instant.EPOCH, java.time.Instant.EPOCH, null)));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/errors");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
