// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.graph.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Row;

/** The events and records behind a link, counted within a period; times in epoch milliseconds. */
record Occurrences(long count, @Nullable Long first, @Nullable Long last) {

    static Occurrences of(Row link, Period period) {
        if (!period.isBounded()) {
            return new Occurrences(link.integer("count"), link.findInteger("first").orElse(null),
                    link.findInteger("last").orElse(null));
        }
        List<Long> starts = link.longs("starts");
        List<Long> ends = link.has("ends") ? link.longs("ends") : starts;
        return within(starts, ends, period);
    }

    private static Occurrences within(List<Long> starts, List<Long> ends, Period period) {
        long count = 0;
        long first = Period.OPEN;
        long last = Period.NONE;
        for (int i = 0; i < starts.size(); i++) {
            if (period.touches(starts.get(i), ends.get(i))) {
                count++;
                first = Math.min(first, starts.get(i));
                last = Math.max(last, ends.get(i));
            }
        }
        return new Occurrences(count, first, last);
    }
}
