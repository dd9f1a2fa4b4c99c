// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

/** A backup could not be made or restored; what was there before is as it was. */
final class BackupRefused extends EmbeddedException {

    BackupRefused(String sentence) {
        super(sentence, null);
    }

    BackupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
