// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the shortest walks along which instants t1 ≤ t2 ≤ … can be chosen, one a step. Breadth first by earliest arrival: an
 * entity is walked from again where a longer way reaches it earlier (Wu et al. 2014, Path problems in temporal graphs). At most
 * {@code maxLength} round trips.
 */
public final class TimeOrderedSearch {

    private final Steps steps;
    private final long since;
    private final long until;
    private final Map<String, List<TimedStep>> read = new HashMap<>();

    /** Searches with instants of the half-open period [since, until), in epoch milliseconds. */
    public TimeOrderedSearch(Steps steps, long since, long until) {
        this.steps = steps;
        this.since = since;
        this.until = until;
    }

    /** The walks; empty where there is none with at most {@code maxLength} steps. */
    public Optional<TimedPaths> find(String from, String to, int maxLength) {
        Map<String, Long> earliest = new HashMap<>(Map.of(from, since));
        Map<String, Long> layer = Map.of(from, since);
        for (int length = 1; length <= maxLength && !layer.isEmpty(); length++) {
            layer = advance(layer, to, earliest);
            if (layer.containsKey(to)) {
                return Optional.of(new TimedPaths(from, to, length, since, read));
            }
        }
        return Optional.empty();
    }

    private Map<String, Long> advance(Map<String, Long> layer, String to, Map<String, Long> earliest) {
        read(layer.keySet(), to);
        Map<String, Long> next = new HashMap<>();
        layer.forEach((near, time) -> {
            for (TimedStep step : read.get(near)) {
                long arrival = step.arrival(time);
                if (arrival != TimedStep.NEVER && arrival < earliest.getOrDefault(step.to(), Long.MAX_VALUE)) {
                    next.merge(step.to(), arrival, Math::min);
                }
            }
        });
        earliest.putAll(next);
        return next;
    }

    private void read(Set<String> layer, String to) {
        Set<String> fresh = new HashSet<>(layer);
        fresh.removeAll(read.keySet());
        if (!fresh.isEmpty()) {
            steps.from(fresh, Set.of(to), false).forEach((near, found) -> {
                List<TimedStep> timed = new ArrayList<>();
                found.forEach(step -> timed.add(TimedStep.of(step, since, until)));
                read.put(near, timed);
            });
        }
    }
}
