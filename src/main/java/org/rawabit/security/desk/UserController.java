// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Administered;
import org.rawabit.security.Administered.Deed;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.Role;
import org.rawabit.security.SignInClock;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.Agencies;
import org.rawabit.security.accounts.User;
import org.rawabit.security.accounts.Users;
import org.rawabit.security.sessions.AccessTokens;
import org.rawabit.security.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The users, for administrators. To anyone else each field answers alike, whoever exists. */
@Controller
class UserController {

    private final Asking asking;
    private final CurrentAsker asker;
    private final Users users;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Agencies agencies;
    private final SignInClock clock;
    private final ApplicationEventPublisher events;

    UserController(Asking asking, CurrentAsker asker, Users users, Accounts accounts, Sessions sessions, AccessTokens tokens, Agencies agencies,
            SignInClock clock, ApplicationEventPublisher events) {
        this.asking = asking;
        this.asker = asker;
        this.users = users;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.agencies = agencies;
        this.clock = clock;
        this.events = events;
    }

    @QueryMapping
    List<User> users() {
        asking.requireAdministrator();
        return users.list();
    }

    @MutationMapping
    NewPassword addUser(@Argument String name, @Argument Set<Role> roles, @Argument @Nullable String agency,
            @Argument boolean head, @Argument boolean secondFactorRequired) {
        asking.requireAdministrator();
        requireAgency(agency, head);
        Accounts.NewPassword made = accounts.add(name, roles, agency, secondFactorRequired);
        accounts.putHead(made.user(), head);
        return new NewPassword(done(made.user(), Deed.ADDED), made.password());
    }

    @MutationMapping
    User changeUser(@Argument String id, @Argument Set<Role> roles, @Argument @Nullable String agency,
            @Argument boolean head, @Argument boolean secondFactorRequired) {
        User user = get(id);
        requireAgency(agency, head);
        accounts.change(user, roles, agency, secondFactorRequired);
        accounts.putHead(id, head);
        return done(id, Deed.CHANGED);
    }

    @MutationMapping
    NewPassword resetPassword(@Argument String id, @Argument boolean secondFactor) {
        Accounts.NewPassword made = accounts.reset(get(id), secondFactor);
        throwOut(id);
        return new NewPassword(done(id, Deed.PASSWORD_RESET), made.password());
    }

    @MutationMapping
    User lockUser(@Argument String id, @Argument boolean locked) {
        accounts.lock(get(id), locked);
        if (locked) {
            throwOut(id);
        }
        return done(id, locked ? Deed.LOCKED : Deed.UNLOCKED);
    }

    @MutationMapping
    User signOutUser(@Argument String id) {
        get(id);
        throwOut(id);
        return done(id, Deed.SIGNED_OUT);
    }

    private void requireAgency(@Nullable String agency, boolean head) {
        agencies.requireKnown(agency);
        if (head && agency == null) {
            throw new Refusal("HEAD_OF_NO_AGENCY");
        }
    }

    @SchemaMapping(typeName = "User")
    boolean secondFactor(User user) {
        return user.hasFactor();
    }

    @SchemaMapping(typeName = "User")
    boolean secondFactorRequired(User user) {
        return user.factorRequired();
    }

    private User get(String id) {
        asking.requireAdministrator();
        return users.find(id).orElseThrow(() -> new Refusal("NO_SUCH_USER"));
    }

    private void throwOut(String id) {
        sessions.endAll(id, "");
        tokens.endAll(id);
    }

    private User done(String id, Deed deed) {
        events.publishEvent(new Administered(asker.get(), id, deed, clock.now()));
        return users.find(id).orElseThrow();
    }

    /** A generated password, told once (schema: {@code NewPassword}). */
    record NewPassword(User user, String password) {
    }
}
