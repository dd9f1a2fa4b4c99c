// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

/** What the database or its folder cannot do; the message is one sentence for whoever runs the program. */
public abstract sealed class EmbeddedException extends RuntimeException
        permits StartRefused, DataFolderInUse, BackupRefused, PurgeRefused {

    EmbeddedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
