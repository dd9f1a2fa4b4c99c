// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Each phone's links, by which questions of a wanted size are found. */
final class Neighbours {

    private final int[] begin;
    private final int[] others;

    Neighbours(Contacts contacts) {
        this.begin = new int[contacts.phones() + 1];
        this.others = new int[2 * contacts.size()];
        for (int link = 0; link < contacts.size(); link++) {
            begin[contacts.from(link) + 1]++;
            begin[contacts.to(link) + 1]++;
        }
        Arrays.parallelPrefix(begin, Integer::sum);
        int[] next = begin.clone();
        for (int link = 0; link < contacts.size(); link++) {
            others[next[contacts.from(link)]++] = contacts.to(link);
            others[next[contacts.to(link)]++] = contacts.from(link);
        }
    }

    int links(int phone) {
        return begin[phone + 1] - begin[phone];
    }

    /** The phones at the other ends, each once. */
    int[] of(int phone) {
        return IntStream.range(begin[phone], begin[phone + 1]).map(i -> others[i]).distinct().toArray();
    }

    /** Those with so many links or a few more. */
    int[] withAtLeast(int links, int count) {
        return IntStream.range(0, begin.length - 1).filter(phone -> links(phone) >= links).boxed()
                .sorted(Comparator.comparing(this::links)).limit(count).mapToInt(Integer::intValue).toArray();
    }
}
