// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.List;
import org.rawabit.links.paths.StepGraph;

/**
 * Paths as sequences of ids.
 *
 * @param length steps of each
 * @param first  the first of them by ids
 * @param total  how many there are, at most one more than are counted
 */
record FoundPaths(int length, List<List<String>> first, long total) {

    static FoundPaths of(StepGraph found, int limit) {
        return new FoundPaths(found.length(), found.first(limit), found.count(ShortestPaths.COUNTED + 1L));
    }

    static FoundPaths of(int length, List<List<String>> all, int limit) {
        return new FoundPaths(length, all.subList(0, Math.min(limit, all.size())), all.size());
    }
}
