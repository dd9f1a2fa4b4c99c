// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;

/** The program cannot start on this folder, port or disk. */
final class StartRefused extends EmbeddedException {

    StartRefused(String sentence) {
        super(sentence, null);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static StartRefused notWritable(DataFolder data, IOException cause) {
        return new StartRefused("The data folder " + data + " cannot be written (" + StartFailure.reason(cause)
                + "): give another with --rawabit.data=DIR, or correct its permissions.", cause);
    }
}
