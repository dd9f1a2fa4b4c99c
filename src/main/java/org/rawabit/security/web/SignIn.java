// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Administered;
import org.rawabit.security.Administered.Deed;
import org.rawabit.security.SecuritySettings;
import org.rawabit.security.SignInClock;
import org.rawabit.security.SignInRefused;
import org.rawabit.security.SignedIn;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.FactorKey;
import org.rawabit.security.accounts.FirstAdministrator;
import org.rawabit.security.accounts.Passwords;
import org.rawabit.security.accounts.SecondFactor;
import org.rawabit.security.accounts.User;
import org.rawabit.security.accounts.Users;
import org.rawabit.security.sessions.Session;
import org.rawabit.security.sessions.Sessions;
import org.rawabit.security.sessions.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The steps of a sign-in, and what a user does to the own password and second factor. */
@Component
class SignIn {

    private final SecuritySettings settings;
    private final Welcome welcome;
    private final Users users;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactor factor;
    private final Sessions sessions;
    private final Attempts attempts;
    private final FirstAdministrator first;
    private final SignInClock clock;
    private final ApplicationEventPublisher events;

    SignIn(SecuritySettings settings, Welcome welcome, Users users, Accounts accounts, Passwords passwords, SecondFactor factor,
            Sessions sessions, Attempts attempts, FirstAdministrator first, SignInClock clock, ApplicationEventPublisher events) {
        this.settings = settings;
        this.welcome = welcome;
        this.users = users;
        this.accounts = accounts;
        this.passwords = passwords;
        this.factor = factor;
        this.sessions = sessions;
        this.attempts = attempts;
        this.first = first;
        this.clock = clock;
        this.events = events;
    }

    /** The first step. That there is no such user, that the password is wrong and that the user is locked are answered alike. */
    Step withPassword(String name, String password, Origin origin) {
        if (!settings.localAccounts()) {
            throw new Refusal("LOCAL_ACCOUNTS_OFF");
        }
        String folded = Accounts.folded(name);
        User user = users.findByName(folded).orElse(null);
        attempt(user, folded, origin);
        boolean right = passwords.matches(password, user == null ? null : user.password());
        if (!right || user.locked() || !welcome.lets(user)) {
            throw refused(user, origin, "SIGN_IN_FAILED");
        }
        attempts.succeed(folded, origin.address());
        return begun(user, Stage.first(user), origin);
    }

    private Step begun(User user, Stage stage, Origin origin) {
        Step step = new Step(sessions.begin(user, stage, origin.address(), origin.browser()), stage, List.of());
        tellIfOpen(user, step, origin);
        return step;
    }

    /** The second factor. */
    Step withCode(Session session, String code, Origin origin) {
        require(session, Stage.SECOND_FACTOR);
        User user = session.user();
        attempt(user, user.id(), origin);
        if (!factor.accepts(user, code)) {
            throw refused(user, origin, "CODE_WRONG");
        }
        attempts.succeed(user.id(), origin.address());
        return further(session, Stage.afterFactor(user), List.of(), origin);
    }

    /** A password of the user's own; once signed in, only with the one before. All other sessions end. */
    Step withNewPassword(Session session, @Nullable String before, String password, Origin origin) {
        if (session.isOpen()) {
            requirePassword(session.user(), before, origin);
        } else {
            require(session, Stage.NEW_PASSWORD);
        }
        accounts.choosePassword(session.user(), password);
        first.hasSignedIn(session.user());
        sessions.endAll(session.user().id(), session.id());
        administered(session.user(), Deed.PASSWORD_CHANGED);
        return further(session, session.isOpen() ? Stage.OPEN : Stage.afterPassword(session.user()), List.of(), origin);
    }

    /** The key of a new second factor; once signed in, only with the password. */
    FactorKey beginFactor(Session session, @Nullable String password, Origin origin) {
        Accounts.requireOurs(session.user());
        if (session.isOpen()) {
            requirePassword(session.user(), password, origin);
        } else {
            require(session, Stage.NEW_FACTOR);
        }
        return factor.begin(session.user());
    }

    /** Takes the new second factor into use; the step brings its recovery codes. */
    Step confirmFactor(Session session, String code, Origin origin) {
        if (!session.isOpen()) {
            require(session, Stage.NEW_FACTOR);
        }
        User user = session.user();
        attempt(user, user.id(), origin);
        List<String> recovery = factor.confirm(user, code);
        attempts.succeed(user.id(), origin.address());
        sessions.endAll(user.id(), session.id());
        administered(user, Deed.SECOND_FACTOR_SET);
        return further(session, Stage.OPEN, recovery, origin);
    }

    private Step further(Session session, Stage stage, List<String> recovery, Origin origin) {
        Step step = new Step(sessions.advance(session, stage), stage, recovery);
        if (!session.isOpen()) {
            tellIfOpen(session.user(), step, origin);
        }
        return step;
    }

    private void requirePassword(User user, @Nullable String password, Origin origin) {
        attempt(user, user.name(), origin);
        if (password == null || !passwords.matches(password, user.password())) {
            throw refused(user, origin, "PASSWORD_WRONG");
        }
        attempts.succeed(user.name(), origin.address());
    }

    private void attempt(@Nullable User user, String name, Origin origin) {
        try {
            attempts.begin(name, origin.address());
        } catch (Refusal later) {
            tell(user, origin, later.code());
            throw later;
        }
    }

    private static void require(Session session, Stage stage) {
        if (session.stage() != stage) {
            throw new Refusal("SIGN_IN_STEP");
        }
    }

    private Refusal refused(@Nullable User user, Origin origin, String why) {
        tell(user, origin, why);
        return new Refusal(why);
    }

    private void tell(@Nullable User user, Origin origin, String why) {
        events.publishEvent(new SignInRefused(user == null ? null : user.id(), origin.address(), why, clock.now()));
    }

    private void tellIfOpen(User user, Step step, Origin origin) {
        if (step.stage() == Stage.OPEN) {
            events.publishEvent(new SignedIn(user.id(), origin.address(), clock.now()));
        }
    }

    private void administered(User user, Deed deed) {
        events.publishEvent(new Administered(user.asAsker(), user.id(), deed, clock.now()));
    }

    /**
     * What came of a step.
     *
     * @param token    new one, for the browser
     * @param stage    what is asked next
     * @param recovery codes of a new second factor, told this once
     */
    record Step(String token, Stage stage, List<String> recovery) {
    }
}
