// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.util.SplittableRandom;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

/**
 * Who contacts whom, in a graph whose degrees have heavy tails: each link copies an end of an earlier one, or takes any phone
 * (Simon 1955; Bollobás et al. 2003, Directed scale-free graphs), and some links answer an earlier one. Two phones have at
 * most one link each way.
 */
final class Contacts {

    private static final double POPULAR_CALLED = 0.80;
    private static final double BUSY_CALLER = 0.45;
    private static final double ANSWERED = 0.25;

    private final int phones;
    private final int[] from;
    private final int[] to;

    Contacts(int phones, int links, long seed) {
        this.phones = phones;
        this.from = new int[links];
        this.to = new int[links];
        SplittableRandom random = new SplittableRandom(seed);
        LongHashSet pairs = new LongHashSet(links);
        for (int link = 0; link < links; link++) {
            do {
                draw(link, random);
            } while (from[link] == to[link] || !pairs.add((long) from[link] * phones + to[link]));
        }
    }

    private void draw(int link, SplittableRandom random) {
        if (link > 0 && random.nextDouble() < ANSWERED) {
            int earlier = random.nextInt(link);
            from[link] = to[earlier];
            to[link] = from[earlier];
        } else {
            from[link] = end(from, link, BUSY_CALLER, random);
            to[link] = end(to, link, POPULAR_CALLED, random);
        }
    }

    private int end(int[] ends, int link, double copied, SplittableRandom random) {
        return link > 0 && random.nextDouble() < copied ? ends[random.nextInt(link)] : random.nextInt(phones);
    }

    int phones() {
        return phones;
    }

    int size() {
        return from.length;
    }

    int from(int link) {
        return from[link];
    }

    int to(int link) {
        return to[link];
    }
}
