// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shortest walks in time order: all of one length. A shortest one never visits an entity twice. */
public final class TimedPaths {

    private final String from;
    private final String to;
    private final int length;
    private final long since;
    private final Map<String, List<TimedStep>> steps;
    /** By steps still to go: the latest instant at which each entity may be left. */
    private final List<Map<String, Long>> latest = new ArrayList<>();

    TimedPaths(String from, String to, int length, long since, Map<String, List<TimedStep>> steps) {
        this.from = from;
        this.to = to;
        this.length = length;
        this.since = since;
        this.steps = steps;
        for (int left = 0; left <= length; left++) {
            latest.add(left == 0 ? Map.of(to, TimedStep.NEVER) : latest(latest.get(left - 1)));
        }
        steps.values().forEach(found -> found.sort(Comparator.comparing(TimedStep::to)));
    }

    private Map<String, Long> latest(Map<String, Long> nearer) {
        Map<String, Long> times = new HashMap<>();
        steps.forEach((entity, found) -> {
            for (TimedStep step : found) {
                Long deadline = nearer.get(step.to());
                long departure = deadline == null ? Long.MIN_VALUE : step.departure(deadline);
                if (departure != Long.MIN_VALUE) {
                    times.merge(entity, departure, Math::max);
                }
            }
        });
        return times;
    }

    /** The number of steps of each. */
    public int length() {
        return length;
    }

    /** The first of them by the sequence of their ids; their number counts up to {@code most}. */
    public List<List<String>> first(int most) {
        List<List<String>> found = new ArrayList<>();
        walk(new ArrayList<>(List.of(from)), since, most, found);
        return found;
    }

    private void walk(List<String> path, long time, int most, List<List<String>> found) {
        int left = length - path.size() + 1;
        if (left == 0) {
            found.add(List.copyOf(path));
            return;
        }
        for (TimedStep step : steps.getOrDefault(path.get(path.size() - 1), List.of())) {
            long arrival = found.size() == most ? TimedStep.NEVER : step.arrival(time);
            Long deadline = latest.get(left - 1).get(step.to());
            if (arrival != TimedStep.NEVER && deadline != null && arrival <= deadline) {
                path.add(step.to());
                walk(path, arrival, most, found);
                path.remove(path.size() - 1);
            }
        }
    }
}
