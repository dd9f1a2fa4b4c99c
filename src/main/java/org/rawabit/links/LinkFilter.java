// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.graph.Period;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which links a question is about (contract: {@code LinkFilter}). Null stands for all, an empty list for none.
 *
 * @param from      start of the half-open period
 * @param to        end of the period, itself outside
 * @param maxDegree paths do not run through entities with more distinct neighbours
 */
public record LinkFilter(@Nullable List<String> linkTypes, @Nullable List<String> entityTypes,
        @Nullable Direction direction, @Nullable OffsetDateTime from, @Nullable OffsetDateTime to,
        @Nullable List<LinkStatus> statuses, @Nullable List<String> excludeIds, @Nullable Integer maxDegree) {

    /** Every link. */
    public static final LinkFilter ALL = new LinkFilter(null, null, null, null, null, null, null, null);

    /** The same, but in any direction. */
    LinkFilter undirected() {
        return inDirection(Direction.BOTH);
    }

    LinkFilter inDirection(Direction other) {
        return new LinkFilter(linkTypes, entityTypes, other, from, to, statuses, excludeIds, maxDegree);
    }

    /** The same, but for neighbours of any type. */
    LinkFilter anyNeighbour() {
        return new LinkFilter(linkTypes, null, direction, from, to, statuses, excludeIds, maxDegree);
    }

    Direction directionOrBoth() {
        return direction == null ? Direction.BOTH : direction;
    }

    Period period() {
        return Period.of(from, to);
    }
}
