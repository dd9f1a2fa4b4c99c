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
 * @param cases  ids of the cases that it was about; at most {@value #MOST} are kept
 */
public record Touched(List<String> asked, List<String> shown, long count, List<String> cases) {

    public static final int MOST = 200;
    public static final Touched NONE = new Touched(List.of(), List.of(), 0);

    public Touched {
        asked = first(asked);
        shown = first(shown);
        cases = first(cases);
    }

    /** Of no case. */
    public Touched(List<String> asked, List<String> shown, long count) {
        this(asked, shown, count, List.of());
    }

    private static List<String> first(List<String> ids) {
        return List.copyOf(ids.size() > MOST ? ids.subList(0, MOST) : ids);
    }
}
