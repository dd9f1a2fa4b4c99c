// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.List;
import java.util.stream.IntStream;
import org.rawabit.graph.names.Word;

/**
 * One way to read a question. A record is found where each word is; its score is the mean points of the words, times 0.8 to 1
 * by how many of the record's words were asked for, in millionths: a function of the question and the record's text alone.
 *
 * @param words all of them must be found
 * @param size  how many words the question has, read so
 */
record Reading(List<AskedWord> words, int size) {

    private static final int LEAST_COVERAGE = 800;
    private static final int COVERAGE = 200;

    /** The points of a text of these words; 0 where it is not found. {@code search/hits.cypher} computes the same. */
    int points(List<Word> text, int textSize) {
        List<Integer> found = words.stream().map(word -> best(word, text)).toList();
        if (found.contains(0)) {
            return 0;
        }
        int sum = found.stream().mapToInt(Integer::intValue).sum();
        return sum / found.size() * coverage(textSize);
    }

    private int coverage(int textSize) {
        return LEAST_COVERAGE + COVERAGE * Math.min(size, textSize) / Math.max(textSize, 1);
    }

    private static int best(AskedWord word, List<Word> text) {
        return text.stream().mapToInt(word::points).max().orElse(0);
    }

    boolean isSpelled() {
        return words.stream().anyMatch(AskedWord::isSpelled);
    }

    /** The reading's words but one, for a candidate query on that one's other spellings. */
    List<AskedWord> without(int at) {
        return IntStream.range(0, words.size()).filter(i -> i != at).mapToObj(words::get).toList();
    }
}
