// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import org.jspecify.annotations.Nullable;

/** Nobody could sign in as the settings are; the message is one sentence that says why. */
public final class SecurityUnusable extends RuntimeException {

    public SecurityUnusable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
