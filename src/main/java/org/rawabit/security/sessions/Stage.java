// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.sessions;

import org.rawabit.security.accounts.User;

/** How far a sign-in has come: what is asked next. */
public enum Stage {
    /** The password was right; a code of the second factor is asked. */
    SECOND_FACTOR,
    /** A new password is demanded. */
    NEW_PASSWORD,
    /** The user must set up a second factor. */
    NEW_FACTOR,
    /** Signed in. */
    OPEN;

    /** After the password. */
    public static Stage first(User user) {
        return user.hasFactor() ? SECOND_FACTOR : afterFactor(user);
    }

    /** After the second factor, or without one. */
    public static Stage afterFactor(User user) {
        return user.passwordExpired() ? NEW_PASSWORD : afterPassword(user);
    }

    /** After a new password. */
    public static Stage afterPassword(User user) {
        return user.factorRequired() && !user.hasFactor() ? NEW_FACTOR : OPEN;
    }
}
