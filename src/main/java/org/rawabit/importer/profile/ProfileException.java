// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import org.jspecify.annotations.Nullable;

/** A mapping profile that cannot be used; the message names file and key, and says what is wrong. */
public final class ProfileException extends RuntimeException {

    ProfileException(String message) {
        super(message);
    }

    ProfileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
