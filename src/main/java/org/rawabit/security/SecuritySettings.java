// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is let in, and for how long.
 *
 * @param signIn            whether a user must sign in
 * @param idleTimeout       after which a session that is not used ends
 * @param longestSession    after which a session ends, used or not
 * @param requestsPerMinute that a user, and that an address, may send
 * @param hosts             names besides those of loopback under which the service may be asked for
 * @param readOnly          whether nothing can be changed: an emergency
 * @param localAccounts     whether users of this program's own can sign in, by password
 */
@ConfigurationProperties("rawabit.security")
public record SecuritySettings(@DefaultValue("required") SignInMode signIn, @DefaultValue("30m") Duration idleTimeout,
        @DefaultValue("12h") Duration longestSession, @DefaultValue("1200") int requestsPerMinute,
        @DefaultValue List<String> hosts, @DefaultValue("false") boolean readOnly,
        @DefaultValue("true") boolean localAccounts) {

    /** Whether a user must sign in. */
    public enum SignInMode {
        /** Whoever reaches the program on loopback is its owner. */
        OFF,
        /** Nothing is answered without a session or a token. */
        REQUIRED
    }

    public SecuritySettings {
        if (idleTimeout.toSeconds() < 1 || longestSession.toSeconds() < 1 || requestsPerMinute < 1) {
            throw new IllegalArgumentException(
                    "rawabit.security.idle-timeout, longest-session and requests-per-minute must be above 0");
        }
    }

    public boolean requiresSignIn() {
        return signIn == SignInMode.REQUIRED;
    }
}
