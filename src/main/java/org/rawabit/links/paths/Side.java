// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links.paths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One side of a bidirectional search: what was reached from its start, layer by layer, and from where. */
final class Side {

    private final Steps steps;
    private final Set<String> ends;
    private final boolean backward;
    private final Set<String> reached;
    private final Map<String, List<String>> nearer = new HashMap<>();
    private Set<String> layer;
    private int depth;

    Side(Steps steps, Set<String> start, Set<String> ends, boolean backward) {
        this.steps = steps;
        this.ends = ends;
        this.backward = backward;
        this.reached = new HashSet<>(start);
        this.layer = start;
    }

    int depth() {
        return depth;
    }

    int width() {
        return layer.size();
    }

    void advance() {
        Set<String> next = new HashSet<>();
        steps.from(layer, ends, backward).forEach((near, found) -> {
            for (Steps.Step step : found) {
                if (!reached.contains(step.to())) {
                    next.add(step.to());
                    nearer.computeIfAbsent(step.to(), id -> new ArrayList<>()).add(near);
                }
            }
        });
        reached.addAll(next);
        layer = next;
        depth++;
    }

    /** The entities of both sides' outermost layers. */
    Collection<String> meeting(Side other) {
        Set<String> both = new HashSet<>(layer);
        both.retainAll(other.layer);
        return both;
    }

    /** Walks from the meeting layer back to the start. */
    void trace(Collection<String> meeting, LayeredSearch.Trace trace) {
        Set<String> far = new HashSet<>(meeting);
        for (int distance = depth - 1; distance >= 0; distance--) {
            Set<String> near = new HashSet<>();
            for (String id : far) {
                for (String before : nearer.getOrDefault(id, List.of())) {
                    trace.step(before, id, distance);
                    near.add(before);
                }
            }
            far = near;
        }
    }
}
