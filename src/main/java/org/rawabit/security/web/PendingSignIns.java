// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.SignInClock;
import org.rawabit.security.accounts.Secrets;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Sign-ins that are under way at the provider, each bound to the browser that began it. Each is answered once: an answer that
 * comes again, late, in another browser or with another state finds nothing.
 */
@Component
class PendingSignIns {

    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int MOST = 10_000;

    private final Cache<String, OAuth2AuthorizationRequest> asked;

    PendingSignIns(SignInClock clock) {
        this.asked = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST)
                .ticker(() -> clock.now().toEpochMilli() * 1_000_000).build();
    }

    void keep(OAuth2AuthorizationRequest sent, HttpServletRequest request, HttpServletResponse response) {
        String browser = Secrets.token();
        asked.put(Secrets.hash(browser), sent);
        OwnCookie.AT_PROVIDER.write(request, response, browser);
    }

    /** What the browser went to the provider with, where it comes back with the same state. */
    Optional<OAuth2AuthorizationRequest> take(@Nullable String state, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> browser = OwnCookie.AT_PROVIDER.read(request);
        OwnCookie.AT_PROVIDER.delete(request, response);
        return browser.map(Secrets::hash).map(asked.asMap()::remove).filter(sent -> isSame(sent.getState(), state));
    }

    private static boolean isSame(String sent, @Nullable String come) {
        return come != null && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), come.getBytes(StandardCharsets.UTF_8));
    }
}
