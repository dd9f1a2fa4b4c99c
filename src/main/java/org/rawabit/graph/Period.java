// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A half-open period in epoch milliseconds.
 *
 * @param since the first instant inside, {@link #NONE} where there is no bound
 * @param until the first instant after, {@link #OPEN} where there is no bound
 */
public record Period(long since, long until) {

    /** Stands for "no beginning", and sorts before every instant. */
    public static final long NONE = -Long.MAX_VALUE;
    /** Stands for "no end", and sorts after every instant. */
    public static final long OPEN = Long.MAX_VALUE;
    /** More cannot be told in milliseconds; a bound so far away stands for all beyond it. */
    private static final long MOST_SECONDS = Long.MAX_VALUE / 1_000 - 1;

    private static final Period EMPTY = new Period(OPEN, NONE);

    /** The period between two bounds, each of which may be missing; one that ends before it begins holds nothing. */
    public static Period of(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        Period period = new Period(from == null ? NONE : firstMillisecond(from), to == null ? OPEN : firstMillisecond(to));
        return period.since < period.until ? period : EMPTY;
    }

    /** The first that is not before the bound, which may lie between two. */
    private static long firstMillisecond(OffsetDateTime bound) {
        long seconds = Math.max(-MOST_SECONDS, Math.min(MOST_SECONDS, bound.toEpochSecond()));
        return Instant.ofEpochSecond(seconds).toEpochMilli() + (bound.getNano() + 999_999) / 1_000_000;
    }

    /** Whether it has a bound: then what has no time is outside. */
    public boolean isBounded() {
        return since != NONE || until != OPEN;
    }

    /** Whether an event (start = end) or an interval with both its ends lies in it or overlaps it. */
    public boolean touches(long start, long end) {
        return start < until && end >= since;
    }

    /** The instant as the schema shows it, in UTC; null for {@link #NONE}, {@link #OPEN} and null. */
    public static @Nullable OffsetDateTime show(@Nullable Long instant) {
        return instant == null || instant == OPEN || instant == NONE ? null
                : Instant.ofEpochMilli(instant).atOffset(ZoneOffset.UTC);
    }
}
