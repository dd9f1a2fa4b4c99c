// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Entity;

/** The shortest paths between two entities (contract: {@code Paths}). */
record Paths(@Nullable Integer length, List<Path> paths, long total, boolean totalIsAtLeast, boolean truncated) {

    static final Paths NOT_JOINED = new Paths(null, List.of(), 0, false, false);

    /** A walk from the one entity to the other. */
    record Path(List<Entity> entities, List<PathStep> steps) {
    }

    /** All links that pass between two neighbouring entities of a path. */
    record PathStep(List<Link> links) {
    }
}
