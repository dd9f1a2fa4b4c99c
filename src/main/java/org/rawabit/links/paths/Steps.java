// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links.paths;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where one step leads: the graph, as a path search sees it. Each call is one round trip. */
public interface Steps {

    /**
     * The neighbours of each of these entities by links that pass, and that a path may run through; those among
     * {@code ends} in any case.
     *
     * @param backward whether links are walked against the direction of the path
     */
    Map<String, List<Step>> from(Set<String> frontier, Set<String> ends, boolean backward);

    /**
     * A step.
     *
     * @param to    the neighbour
     * @param times start and end of what stands behind the links, epoch milliseconds; empty where not asked for
     */
    record Step(String to, List<long[]> times) {
    }
}
