// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.util.Collection;
import java.util.List;

/** A place that holds what the vault sealed, and with it a small sealed sentence for each key: by it another ring is known at once. */
interface Checks {

    /** The sealed sentences; each begins with the number of its key. */
    List<String> list();

    /** Keeps these, and no others. */
    void replace(Collection<String> sealed);

    /** What the place is called to whoever runs the program. */
    String name();
}
