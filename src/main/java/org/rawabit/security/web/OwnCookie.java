// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie of ours: unseen by scripts, sent to this host alone, under TLS only encrypted, and gone with the browser.
 *
 * @param name     of it; under TLS {@code __Host-} stands before it, which the browser takes only from the host itself
 * @param sameSite {@code Strict}: sent by our own pages alone; {@code Lax}: also when another page leads here
 */
record OwnCookie(String name, String sameSite) {

    /** The token of a session. Nothing leads to the desk from another site. */
    static final OwnCookie SESSION = new OwnCookie("rawabit-session", "Strict");
    /** Which browser went to the sign-in provider, from where it is led back. */
    static final OwnCookie AT_PROVIDER = new OwnCookie("rawabit-provider", "Lax");
    /** Why a sign-in at the provider came to nothing, for the sign-in page to say. */
    static final OwnCookie TOLD = new OwnCookie("rawabit-told", "Strict");

    Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request))).map(Cookie::getValue).findFirst();
    }

    void write(HttpServletRequest request, HttpServletResponse response, String value) {
        add(response, cookie(request, value).build());
    }

    void delete(HttpServletRequest request, HttpServletResponse response) {
        add(response, cookie(request, "").maxAge(Duration.ZERO).build());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(name(request), value).path("/").httpOnly(true).secure(request.isSecure()).sameSite(sameSite);
    }

    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
