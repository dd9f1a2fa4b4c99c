// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.Asker;
import org.rawabit.security.accounts.User;
import org.rawabit.security.sessions.AccessTokens.Bearer;
import org.rawabit.security.sessions.Session;
import org.rawabit.security.TokenRight;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who sent a request, by what: a session or a token. What it may reach are its authorities. */
public final class Known extends AbstractAuthenticationToken {

    /** All that a signed-in user has. */
    static final String DESK = "DESK";
    /** The next steps of a sign-in. */
    static final String STEPS = "STEPS";
    /** Questions of a program. */
    static final String READ = "READ";
    /** Files of a program. */
    static final String IMPORT = "IMPORT";

    private final transient User user;
    private final transient @Nullable Session session;

    private Known(User user, @Nullable Session session, Set<String> authorities) {
        super(authorities.stream().map(SimpleGrantedAuthority::new).toList());
        this.user = user;
        this.session = session;
        setAuthenticated(true);
    }

    static Known by(Session session) {
        return new Known(session.user(), session, session.isOpen() ? Set.of(DESK, STEPS) : Set.of(STEPS));
    }

    static Known by(Bearer bearer) {
        return new Known(bearer.user(), null, Set.of(bearer.token().right() == TokenRight.READ ? READ : IMPORT));
    }

    /** A program with a token of the sign-in provider. */
    static Known by(User user) {
        return new Known(user, null, Set.of(READ));
    }

    @Override
    public Asker getPrincipal() {
        return user.asAsker();
    }

    public User user() {
        return user;
    }

    /** The session, or null for a token. */
    public @Nullable Session session() {
        return session;
    }

    @Override
    public String getName() {
        return user.id();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
