// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

/** The program cannot start on this folder, port or disk. */
final class StartRefused extends EmbeddedException {

    StartRefused(String sentence) {
        super(sentence, null);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
