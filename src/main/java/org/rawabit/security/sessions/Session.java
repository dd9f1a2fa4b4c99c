// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Row;
import org.rawabit.security.accounts.User;

/**
 * A browser that a user signs in or has signed in with.
 *
 * @param id      hash of what the browser holds
 * @param address from which it was begun
 * @param browser what it calls itself
 * @param begun   at the sign-in
 * @param used    last, to the minute
 * @param idToken of the sign-in provider, sealed; null where the user signed in by password
 */
public record Session(String id, User user, Stage stage, String address, String browser, Instant begun, Instant used,
        @Nullable String idToken) {

    static Session of(Row session, User user) {
        return new Session(session.string("id"), user, Stage.valueOf(session.string("stage")), session.string("address"),
                session.string("browser"), instant(session, "begun"), instant(session, "used"),
                session.findString("idToken").orElse(null));
    }

    private static Instant instant(Row row, String name) {
        return Instant.ofEpochMilli(row.integer(name));
    }

    public boolean isOpen() {
        return stage == Stage.OPEN;
    }
}
