// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

/** Which neighbours come first in an expansion. */
enum Rank {
    MOST_LINKED, LEAST_LINKED, MOST_EVENTS, LATEST
}
