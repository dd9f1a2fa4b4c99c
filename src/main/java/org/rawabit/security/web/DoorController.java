// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.ExerciseAccounts;
import org.rawabit.security.SecuritySettings;
import org.rawabit.security.SignInClock;
import org.rawabit.security.SignedOut;
import org.rawabit.security.provider.Provider;
import org.rawabit.security.provider.ProviderSignIn;
import org.rawabit.security.sessions.Session;
import org.rawabit.security.sessions.Sessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the sign-in page offers, how long a session goes on, and the way out. */
@RestController
@RequestMapping("/session")
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "rawabit.security.sign-in", havingValue = "required", matchIfMissing = true)
class DoorController {

    /** The page asks for texts by a cookie; it says no others. */
    private static final Set<String> TOLD = Set.of("PROVIDER_AWAY", "PROVIDER_REFUSED", "NO_ROLE", "LOCKED_HERE");

    private final SecuritySettings settings;
    private final Provider provider;
    private final ProviderSignIn atProvider;
    private final ExerciseAccounts exercise;
    private final Sessions sessions;
    private final MessageSource messages;
    private final SignInClock clock;
    private final ApplicationEventPublisher events;

    DoorController(SecuritySettings settings, Provider provider, ProviderSignIn atProvider, ExerciseAccounts exercise, Sessions sessions,
            MessageSource messages, SignInClock clock, ApplicationEventPublisher events) {
        this.settings = settings;
        this.provider = provider;
        this.atProvider = atProvider;
        this.exercise = exercise;
        this.sessions = sessions;
        this.messages = messages;
        this.clock = clock;
        this.events = events;
    }

    @GetMapping
    Door door(@Nullable Authentication asker, HttpServletRequest request, HttpServletResponse response) {
        String step = asker instanceof Known known && known.session() != null ? known.session().stage().name() : "PASSWORD";
        return new Door(step, List.of(), settings.localAccounts(), provider.isSet() ? provider.name() : null, exercise.list(), told(request, response));
    }

    /** To ask this is no use of the session. */
    @GetMapping("/left")
    Left left(Known known) {
        return new Left(known.user().id(), sessions.left(session(known)).toSeconds());
    }

    @PostMapping("/end")
    Out end(@RequestBody End asked, Known known, HttpServletRequest request, HttpServletResponse response) {
        Session session = session(known);
        String idToken = sessions.idToken(session);
        if (asked.everywhere()) {
            sessions.endAll(session.user().id(), "");
        } else {
            sessions.end(session.user().id(), session.id());
        }
        OwnCookie.SESSION.delete(request, response);
        events.publishEvent(new SignedOut(session.user().id(), asked.everywhere(), clock.now()));
        return new Out(idToken == null ? null : leave(idToken));
    }

    /** Where the provider is away its session goes on; ours has ended. */
    private @Nullable URI leave(String idToken) {
        String back = ServletUriComponentsBuilder.fromCurrentContextPath().path("/sign-in.html").toUriString();
        try {
            return atProvider.leave(idToken, back).orElse(null);
        } catch (Refusal away) {
            return null;
        }
    }

    private @Nullable String told(HttpServletRequest request, HttpServletResponse response) {
        String code = OwnCookie.TOLD.read(request).orElse(null);
        if (code != null) {
            OwnCookie.TOLD.delete(request, response);
        }
        return code != null && TOLD.contains(code) ? messages.getMessage(code, null, code, request.getLocale()) : null;
    }

    private static Session session(Known known) {
        if (known.session() == null) {
            throw new Refusal("NOT_ALLOWED");
        }
        return known.session();
    }

    /**
     * What the sign-in page offers.
     *
     * @param step     that is asked next
     * @param password whether users of this program's own can sign in
     * @param provider name of the sign-in provider, empty where it has none; null where there is no provider
     * @param exercise accounts of the training scenario
     * @param told     what to say of a sign-in at the provider that came to nothing
     */
    record Door(String step, List<String> recoveryCodes, boolean password, @Nullable String provider,
            List<ExerciseAccounts.Account> exercise, @Nullable String told) {
    }

    /**
     * How long a session goes on.
     *
     * @param user    id of whose it is
     * @param seconds until it ends where it is not used
     */
    record Left(String user, long seconds) {
    }

    /** Which sessions are ended: the present one, or all of the asker's. */
    record End(boolean everywhere) {
    }

    /** Where to go from here to end the provider's session too; null for nowhere. */
    record Out(@Nullable URI next) {
    }
}
