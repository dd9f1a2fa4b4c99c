// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.util.List;

/**
 * The entities that a deed was about.
 *
 * @param asked  ids that the question named; at most {@value #MOST} are kept
 * @param shown  ids of entities in the answer; at most {@value #MOST} are kept
 * @param count  entities in the answer, the others included
 */
public record Touched(List<String> asked, List<String> shown, long count) {

    public static final int MOST = 200;
    public static final Touched NONE = new Touched(List.of(), List.of(), 0);

    public Touched {
        asked = first(asked);
        shown = first(shown);
    }

    private static List<String> first(List<String> ids) {
        return List.copyOf(ids.size() > MOST ? ids.subList(0, MOST) : ids);
    }
}
