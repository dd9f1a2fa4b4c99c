// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.util.Arrays;

/** The number of each node's copy: eight bytes a node, since their numbers are dense. */
final class NodeNumbers {

    private static final int FIRST = 1 << 16;

    private long[] copies = new long[FIRST];

    void put(long node, long copy) {
        int index = Math.toIntExact(node);
        if (index >= copies.length) {
            copies = Arrays.copyOf(copies, Math.max(index + 1, copies.length + (copies.length >> 1)));
        }
        copies[index] = copy;
    }

    long get(long node) {
        return copies[Math.toIntExact(node)];
    }
}
