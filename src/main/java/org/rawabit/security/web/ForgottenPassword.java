// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Administered;
import org.rawabit.security.Administered.Deed;
import org.rawabit.security.SignInClock;
import org.rawabit.security.SignInRefused;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.SecondFactor;
import org.rawabit.security.accounts.User;
import org.rawabit.security.accounts.Users;
import org.rawabit.security.sessions.AccessTokens;
import org.rawabit.security.sessions.Sessions;
import org.rawabit.security.sessions.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The way to a new password for who has forgotten the old one: a code of the second factor and a recovery code (NIST SP 800-63B-4,
 * 4.2.2.2). Whatever is wrong, and whether or not there is such a user, is answered alike.
 */
@Component
class ForgottenPassword {

    /** Counted apart from passwords: they are guessed at apart. */
    private static final String COUNTED = "forgotten ";

    private final Users users;
    private final Welcome welcome;
    private final SecondFactor factor;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Attempts attempts;
    private final SignInClock clock;
    private final ApplicationEventPublisher events;

    ForgottenPassword(Users users, Welcome welcome, SecondFactor factor, Sessions sessions, AccessTokens tokens, Attempts attempts,
            SignInClock clock, ApplicationEventPublisher events) {
        this.users = users;
        this.welcome = welcome;
        this.factor = factor;
        this.sessions = sessions;
        this.tokens = tokens;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Where both codes are right, the step at which a new password is chosen; all that was open for the user ends. */
    SignIn.Step begin(String name, String code, String recovery, Origin origin) {
        String folded = Accounts.folded(name);
        User named = users.findByName(folded).orElse(null);
        attempt(named, folded, origin);
        User user = named != null && named.isOurs() && !named.locked() && welcome.lets(named) ? named : null;
        if (!factor.recovers(user, code, recovery) || user == null) {
            throw refused(named, origin);
        }
        attempts.succeed(COUNTED + folded, origin.address());
        sessions.endAll(user.id(), "");
        tokens.endAll(user.id());
        events.publishEvent(new Administered(user.asAsker(), user.id(), Deed.RECOVERED, clock.now()));
        return new SignIn.Step(sessions.begin(user, Stage.NEW_PASSWORD, origin.address(), origin.browser()), Stage.NEW_PASSWORD, List.of());
    }

    private void attempt(@Nullable User named, String folded, Origin origin) {
        try {
            attempts.begin(COUNTED + folded, origin.address());
        } catch (Refusal later) {
            tell(named, origin, later.code());
            throw later;
        }
    }

    private Refusal refused(@Nullable User named, Origin origin) {
        tell(named, origin, "RECOVERY_FAILED");
        return new Refusal("RECOVERY_FAILED");
    }

    private void tell(@Nullable User named, Origin origin, String why) {
        events.publishEvent(new SignInRefused(named == null ? null : named.id(), origin.address(), why, clock.now()));
    }
}
