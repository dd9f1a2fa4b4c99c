// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;

/** Another process holds the data folder; where it serves, the message names its address. */
final class DataFolderInUse extends EmbeddedException {

    DataFolderInUse(DataFolder data) {
        super("Another Rawabit runs on the data folder " + data + address(data)
                + ": stop it first, or give another folder with --rawabit.data=DIR.", null);
    }

    private static String address(DataFolder data) {
        try {
            return " and serves at " + ControlFile.read(data).address();
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
