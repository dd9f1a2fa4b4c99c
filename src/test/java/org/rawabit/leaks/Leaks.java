// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.leaks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was found in all that the program put out so far. */
final class Leaks {

    private static final List<String> FOUND = new CopyOnWriteArrayList<>();

    private Leaks() {
    }

    static void look(String where, String text) {
        Secrets.in(text).forEach(secret -> FOUND.add("“" + secret + "” in " + where));
    }

    /** What was found, which is forgotten with it. */
    static List<String> take() {
        List<String> found = List.copyOf(FOUND);
        FOUND.removeAll(found);
        return found;
    }
}
