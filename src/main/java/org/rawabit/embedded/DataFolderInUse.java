// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

/** Another process holds the data folder. */
final class DataFolderInUse extends EmbeddedException {

    DataFolderInUse(DataFolder data) {
        super("Another Rawabit runs on the data folder " + data
                + ": stop it first, or give another folder with --rawabit.data=DIR.", null);
    }
}
