// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

/** Something could not be recorded, so that it must not be done. The message is a sentence for whoever runs the program. */
public final class AuditException extends RuntimeException {

    AuditException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
