// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links.paths;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A step with the instants at which it can be taken.
 *
 * @param starts first instants, ascending
 * @param ends   last instants, each of the same occurrence
 */
record TimedStep(String to, long[] starts, long[] ends) {

    static final long NEVER = Long.MAX_VALUE;

    static TimedStep of(Steps.Step step, long since, long until) {
        long[][] within = step.times().stream().filter(time -> time[0] < until && time[1] >= since)
                .map(time -> new long[] {Math.max(time[0], since), Math.min(time[1], until - 1)})
                .sorted(Comparator.comparingLong(time -> time[0])).toArray(long[][]::new);
        return new TimedStep(step.to(), Arrays.stream(within).mapToLong(time -> time[0]).toArray(),
                Arrays.stream(within).mapToLong(time -> time[1]).toArray());
    }

    /** The earliest instant, not before {@code ready}, at which it can be taken, or {@link #NEVER}. */
    long arrival(long ready) {
        long earliest = NEVER;
        for (int i = 0; i < starts.length && starts[i] < earliest; i++) {
            if (ends[i] >= ready) {
                earliest = Math.max(starts[i], ready);
            }
        }
        return earliest;
    }

    /** The latest instant, not after {@code deadline}, at which it can be taken, or {@link Long#MIN_VALUE}. */
    long departure(long deadline) {
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < starts.length && starts[i] <= deadline; i++) {
            latest = Math.max(latest, Math.min(ends[i], deadline));
        }
        return latest;
    }
}
