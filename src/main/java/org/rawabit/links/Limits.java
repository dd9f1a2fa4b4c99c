// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawabit.graph.Refusal;

/** How much one question may ask for. */
final class Limits {

    static final int IDS = 2_000;
    static final int CONNECTED = 50;
    static final int ENTITIES = 10_000;
    static final int PATHS = 1_000;
    /** Also the bound in shortest-paths.cypher, where it cannot be a parameter. */
    static final int LENGTH = 15;

    private Limits() {
    }

    /** The ids without repetition, in the order given. */
    static Set<String> distinct(List<String> ids, int most) {
        Set<String> distinct = new LinkedHashSet<>(ids);
        if (distinct.size() > most) {
            throw new Refusal("TOO_MANY_IDS", most, distinct.size());
        }
        return distinct;
    }
}
