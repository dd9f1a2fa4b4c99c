// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

/** The command line cannot be understood; the message is one sentence that says how it is meant to be. */
final class WrongUsage extends RuntimeException {

    WrongUsage(String sentence) {
        super(sentence);
    }
}
