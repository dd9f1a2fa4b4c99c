// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import org.rawabit.graph.Entity;

/**
 * A hit.
 *
 * @param matchedOn the properties that matched and how, as in {@code familyName (exact)}
 * @param score     0 to 1, a function of question and text alone: see {@link Reading}
 */
record SearchEdge(Entity node, String cursor, String matchedOn, double score) {
}
