// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.graph.Refusal;
import java.util.List;

/** Which paths are asked for (contract: {@code shortestPaths}). */
record PathQuestion(String from, String to, LinkFilter filter, int maxLength, boolean inTimeOrder, int limit) {

    PathQuestion {
        Refusal.unlessWithin("maxLength", maxLength, 0, Limits.LENGTH);
        Refusal.unlessWithin("limit", limit, 0, Limits.PATHS);
    }

    List<String> ends() {
        return List.of(from, to);
    }
}
