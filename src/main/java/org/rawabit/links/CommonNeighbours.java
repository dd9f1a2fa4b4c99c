// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.entities.Entities;
import java.util.List;
import org.rawabit.graph.Entity;

/** Entities linked to several given ones (contract: {@code CommonNeighbours}). */
record CommonNeighbours(List<CommonNeighbour> neighbours, long total, boolean truncated) {

    /** One of them, with the given entities that it is linked to. */
    record CommonNeighbour(Entity entity, List<String> linkedTo, List<Link> links) {
    }
}
