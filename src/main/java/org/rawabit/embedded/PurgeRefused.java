// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

/** The database cannot be purged; it is as it was. */
final class PurgeRefused extends EmbeddedException {

    PurgeRefused(String sentence) {
        super(sentence, null);
    }

    PurgeRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
