// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.List;
import org.rawabit.graph.Entity;

/** A part of the graph, ready to draw (contract: {@code Chart}). */
record Chart(List<Entity> entities, List<Link> links, long total, boolean truncated, List<String> unjoined) {

    static final Chart EMPTY = new Chart(List.of(), List.of(), 0, false, List.of());
}
