// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

/** What was to be done to a case cannot be; the message is one sentence that says why. */
final class CaseRefused extends RuntimeException {

    CaseRefused(String sentence) {
        super(sentence);
    }
}
