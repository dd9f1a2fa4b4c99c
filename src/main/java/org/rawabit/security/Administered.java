// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.time.Instant;

/**
 * A user or a token was made or changed: an event of the program.
 *
 * @param by   who did it
 * @param user id of the user it was done to
 * @param what was done, a stable code
 */
public record Administered(Asker by, String user, Deed what, Instant at) {

    /** What can be done to a user. */
    public enum Deed {
        ADDED, CHANGED, PASSWORD_RESET, PASSWORD_CHANGED, LOCKED, UNLOCKED, SIGNED_OUT, SECOND_FACTOR_SET, RECOVERED, TOKEN_MADE,
        TOKEN_REVOKED
    }
}
