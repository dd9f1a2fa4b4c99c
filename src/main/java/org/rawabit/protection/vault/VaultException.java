// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import org.jspecify.annotations.Nullable;

/** The vault cannot seal or open. The message is a sentence for whoever runs the program, and holds neither key nor clear text. */
public final class VaultException extends RuntimeException {

    VaultException(String sentence) {
        this(sentence, null);
    }

    VaultException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** A library of this Java is not what it must be. */
    static VaultException broken(Throwable cause) {
        return new VaultException("This Java cannot do AES-256-GCM or HMAC-SHA-256: use another.", cause);
    }
}
