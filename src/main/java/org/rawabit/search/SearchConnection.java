// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.List;

/**
 * A page of hits, the best first, ties by id.
 *
 * @param total how many entities match, whatever the page
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, long total) {
}
