// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.Role;
import org.rawabit.security.SignInClock;
import org.rawabit.security.SignedOut;
import org.rawabit.security.accounts.User;
import org.rawabit.security.sessions.Session;
import org.rawabit.security.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who is signed in, and where. */
@Controller
class MeController {

    private final Asking asking;
    private final CurrentAsker asker;
    private final Sessions sessions;
    private final SignInClock clock;
    private final ApplicationEventPublisher events;

    MeController(Asking asking, CurrentAsker asker, Sessions sessions, SignInClock clock, ApplicationEventPublisher events) {
        this.asking = asking;
        this.asker = asker;
        this.sessions = sessions;
        this.clock = clock;
        this.events = events;
    }

    @QueryMapping
    Me me() {
        return asking.findKnown().map(known -> Me.of(known.user())).orElseGet(() -> Me.of(asker.get()));
    }

    @QueryMapping
    List<OwnSession> mySessions() {
        if (asker.get().isLocalOperator()) {
            return List.of();
        }
        Session present = asking.getSession();
        return sessions.listOf(present.user()).stream().filter(Session::isOpen).map(session -> OwnSession.of(session, present)).toList();
    }

    @MutationMapping
    boolean signOut(@Argument @Nullable String session) {
        Session present = asking.getSession();
        boolean ended = sessions.end(present.user().id(), session == null ? present.id() : session);
        if (ended) {
            events.publishEvent(new SignedOut(present.user().id(), false, clock.now()));
        }
        return ended;
    }

    @MutationMapping
    boolean signOutEverywhere() {
        String user = asking.getSession().user().id();
        sessions.endAll(user, "");
        events.publishEvent(new SignedOut(user, true, clock.now()));
        return true;
    }

    /** The asker (schema: {@code Me}). */
    record Me(String id, String name, Set<Role> roles, @Nullable String agency, boolean head, boolean signIn, boolean secondFactor,
            int recoveryCodes, @Nullable String provider) {

        static Me of(User user) {
            return new Me(user.id(), user.name(), user.roles(), user.agency(), user.head(), true, user.hasFactor(), user.recoveryCodes(),
                    user.provider());
        }

        static Me of(Asker asker) {
            return new Me(asker.user(), asker.user(), asker.roles(), asker.agency(), asker.head(), false, false, 0, null);
        }
    }

    /** A session of the asker (schema: {@code OwnSession}). */
    record OwnSession(String id, String address, String browser, OffsetDateTime begun, OffsetDateTime used, boolean present) {

        static OwnSession of(Session session, Session present) {
            return new OwnSession(session.id(), session.address(), session.browser(), offset(session.begun()), offset(session.used()),
                    session.id().equals(present.id()));
        }

        private static OffsetDateTime offset(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
    }
}
