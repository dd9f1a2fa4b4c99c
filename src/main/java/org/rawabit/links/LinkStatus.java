// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

/** How sure a link is: drawn solid, dashed, or (made by software) dotted. */
public enum LinkStatus {
    CONFIRMED, SUSPECTED, INFERRED
}
