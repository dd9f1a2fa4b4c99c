// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

/** Two cases have one number: the message says the mend. */
public final class CaseNotUnique extends RuntimeException {

    CaseNotUnique(String number) {
        super("Two cases have the number " + number + ": give the id of the one that is meant instead.");
    }
}
