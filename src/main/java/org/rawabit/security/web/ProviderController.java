// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.SignInClock;
import org.rawabit.security.SignInRefused;
import org.rawabit.security.SignedIn;
import org.rawabit.security.accounts.User;
import org.rawabit.security.provider.Provider;
import org.rawabit.security.provider.ProviderSignIn;
import org.rawabit.security.provider.ProviderSignIn.Answer;
import org.rawabit.security.provider.ProviderSignIn.Arrival;
import org.rawabit.security.sessions.Sessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way to the sign-in provider and back. It always ends at the sign-in page: that one is ours, so from there the session's
 * cookie is sent, and where to go is no one else's to say.
 */
@RestController
@ConditionalOnWebApplication
@ConditionalOnProperty("rawabit.security.oidc.issuer")
@ConditionalOnProperty(name = "rawabit.security.sign-in", havingValue = "required", matchIfMissing = true)
class ProviderController {

    private static final URI SIGN_IN = URI.create("/sign-in.html");

    private final ProviderSignIn provider;
    private final PendingSignIns pending;
    private final Sessions sessions;
    private final CookieCsrfTokenRepository csrf;
    private final SignInClock clock;
    private final ApplicationEventPublisher events;

    ProviderController(ProviderSignIn provider, PendingSignIns pending, Sessions sessions, CookieCsrfTokenRepository csrf,
            SignInClock clock, ApplicationEventPublisher events) {
        this.provider = provider;
        this.pending = pending;
        this.sessions = sessions;
        this.csrf = csrf;
        this.clock = clock;
        this.events = events;
    }

    @GetMapping(Provider.BACK + "/begin")
    ResponseEntity<Void> begin(HttpServletRequest request, HttpServletResponse response) {
        try {
            OAuth2AuthorizationRequest asked = provider.begin(request);
            pending.keep(asked, request, response);
            return lead(URI.create(asked.getAuthorizationRequestUri()));
        } catch (Refusal away) {
            return refuse(away.code(), request, response);
        }
    }

    @GetMapping(Provider.BACK)
    ResponseEntity<Void> arrive(@RequestParam @Nullable String code, @RequestParam @Nullable String state, @RequestParam @Nullable String iss,
            @RequestParam @Nullable String error, HttpServletRequest request, HttpServletResponse response) {
        try {
            OAuth2AuthorizationRequest asked = pending.take(state, request, response).orElseThrow(() -> new Refusal("PROVIDER_REFUSED"));
            return open(provider.arrive(asked, new Answer(code, asked.getState(), iss, error)), request, response);
        } catch (Refusal refusal) {
            tell(null, request, refusal.code());
            return refuse(refusal.code(), request, response);
        }
    }

    private ResponseEntity<Void> open(Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        User user = arrival.user().orElse(null);
        if (user == null || user.roles().isEmpty() || user.locked()) {
            return turnAway(user, request, response);
        }
        OwnCookie.SESSION.read(request).flatMap(sessions::look).ifPresent(before -> sessions.end(before.user().id(), before.id()));
        Origin origin = Origin.of(request);
        OwnCookie.SESSION.write(request, response, sessions.beginAtProvider(user, origin.address(), origin.browser(), arrival.idToken()));
        csrf.saveToken(csrf.generateToken(request), request, response);
        events.publishEvent(new SignedIn(user.id(), origin.address(), clock.now()));
        return lead(SIGN_IN);
    }

    /** Who has no role any more keeps no session that was opened with one. */
    private ResponseEntity<Void> turnAway(@Nullable User user, HttpServletRequest request, HttpServletResponse response) {
        String why = user != null && user.locked() ? "LOCKED_HERE" : "NO_ROLE";
        if (user != null) {
            sessions.endAll(user.id(), "");
        }
        tell(user, request, why);
        return refuse(why, request, response);
    }

    private void tell(@Nullable User user, HttpServletRequest request, String why) {
        events.publishEvent(new SignInRefused(user == null ? null : user.id(), request.getRemoteAddr(), why, clock.now()));
    }

    private static ResponseEntity<Void> refuse(String code, HttpServletRequest request, HttpServletResponse response) {
        OwnCookie.TOLD.write(request, response, code);
        return lead(SIGN_IN);
    }

    private static ResponseEntity<Void> lead(URI place) {
        return ResponseEntity.status(HttpStatus.FOUND).location(place).build();
    }
}
