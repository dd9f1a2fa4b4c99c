// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links.paths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;

/**
 * The steps that lie on shortest paths, by their distance from the start: all walks through it from a start to an end have
 * the same length and are shortest paths.
 */
public final class StepGraph {

    private final int length;
    private final List<Map<String, TreeSet<String>>> steps;

    /** An empty graph of walks with so many steps. */
    public StepGraph(int length) {
        this.length = length;
        this.steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            steps.add(new TreeMap<>());
        }
    }

    /** Adds the step from one entity to another that is the n-th of its paths, from 0. */
    public void add(int step, String from, String to) {
        steps.get(step).computeIfAbsent(from, id -> new TreeSet<>()).add(to);
    }

    /** The number of steps of each path. */
    public int length() {
        return length;
    }

    /** How many paths there are, told apart by their entities; counting ends at {@code most}. */
    public long count(long most) {
        Map<String, Long> ways = new HashMap<>();
        for (int step = length - 1; step >= 0; step--) {
            Map<String, Long> earlier = new HashMap<>();
            for (var from : steps.get(step).entrySet()) {
                earlier.put(from.getKey(), sum(from.getValue(), step == length - 1 ? null : ways, most));
            }
            ways = earlier;
        }
        return Math.min(most, ways.values().stream().mapToLong(Long::longValue).sum());
    }

    private static long sum(Set<String> next, Map<String, Long> ways, long most) {
        long sum = 0;
        for (String to : next) {
            sum = Math.min(most, sum + (ways == null ? 1 : ways.getOrDefault(to, 0L)));
        }
        return sum;
    }

    /** The first paths by the sequence of their ids. */
    public List<List<String>> first(int limit) {
        List<List<String>> found = new ArrayList<>();
        if (length > 0 && limit > 0) {
            for (String start : steps.get(0).keySet()) {
                walk(new ArrayList<>(List.of(start)), limit, found);
            }
        }
        return found;
    }

    private void walk(List<String> path, int limit, List<List<String>> found) {
        if (found.size() == limit) {
            return;
        }
        if (path.size() == length + 1) {
            found.add(List.copyOf(path));
            return;
        }
        for (String next : next(path)) {
            path.add(next);
            walk(path, limit, found);
            path.remove(path.size() - 1);
        }
    }

    private Collection<String> next(List<String> path) {
        return steps.get(path.size() - 1).getOrDefault(path.get(path.size() - 1), NOTHING);
    }

    private static final TreeSet<String> NOTHING = new TreeSet<>(Collections.emptyList());
}
