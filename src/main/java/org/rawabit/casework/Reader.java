// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.List;

/**
 * What somebody may see of the graph: the records and links in some compartments, with the events behind
 * those links, and what they are of.
 *
 * @param everything   whether these are all compartments that there are
 * @param compartments their numbers
 * @param version      of the casework that this was read from; below 0 where it does not depend on it
 */
record Reader(boolean everything, List<Long> compartments, long version) {

    private static final long ALWAYS = -1;

    /** The owner of the data folder. */
    static final Reader EVERYTHING = new Reader(true, List.of(), ALWAYS);
    static final Reader NOTHING = new Reader(false, List.of(), ALWAYS);

    Reader {
        compartments = List.copyOf(compartments);
    }

    /** The same, by the list even where these are all. */
    Reader filtered() {
        return new Reader(false, compartments, version);
    }

    boolean isForEver() {
        return version == ALWAYS;
    }
}
