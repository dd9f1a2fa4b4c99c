// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

/** An access token was not made; the message is one sentence that says why. */
public final class TokenRefused extends RuntimeException {

    public TokenRefused(String sentence) {
        super(sentence);
    }
}
