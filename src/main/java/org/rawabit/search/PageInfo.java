// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page stands in the whole, as Relay has it. */
record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor, @Nullable String endCursor) {

    static PageInfo of(List<SearchEdge> edges, boolean hasNextPage, boolean hasPreviousPage) {
        return edges.isEmpty() ? new PageInfo(hasNextPage, hasPreviousPage, null, null)
                : new PageInfo(hasNextPage, hasPreviousPage, edges.get(0).cursor(), edges.get(edges.size() - 1).cursor());
    }
}
