// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links.paths;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bidirectional breadth-first search between two sets of entities, a round trip a layer, always on the side whose layer is
 * smaller (Pohl 1971). At most {@code maxLength} round trips.
 */
public final class LayeredSearch {

    private final Steps steps;

    public LayeredSearch(Steps steps) {
        this.steps = steps;
    }

    /** All shortest paths from any source to any target, sources and targets being disjoint; empty where none is short enough. */
    public Optional<StepGraph> find(Set<String> sources, Set<String> targets, int maxLength) {
        Side forward = new Side(steps, sources, targets, false);
        Side backward = new Side(steps, targets, sources, true);
        while (forward.depth() + backward.depth() < maxLength) {
            Side smaller = forward.width() <= backward.width() ? forward : backward;
            if (smaller.width() == 0) {
                return Optional.empty();
            }
            smaller.advance();
            Collection<String> meeting = forward.meeting(backward);
            if (!meeting.isEmpty()) {
                return Optional.of(join(forward, backward, meeting));
            }
        }
        return Optional.empty();
    }

    private static StepGraph join(Side forward, Side backward, Collection<String> meeting) {
        int length = forward.depth() + backward.depth();
        StepGraph graph = new StepGraph(length);
        forward.trace(meeting, (near, far, distance) -> graph.add(distance, near, far));
        backward.trace(meeting, (near, far, distance) -> graph.add(length - 1 - distance, far, near));
        return graph;
    }

    /** Takes a step between two layers, the near one being {@code distance} from its side's start. */
    interface Trace {
        void step(String near, String far, int distance);
    }
}
