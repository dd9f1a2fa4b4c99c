// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.names.Letters;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;

/**
 * What was typed: words and numbers, and partial ones with asterisks. Nothing in it is an operator.
 *
 * @param readings the words as they stand; and, for a plate or the like, all of them as one
 */
record Question(List<Reading> readings) {

    static final int LONGEST = 200;
    static final int MOST_WORDS = 16;

    private static final Pattern PARTIAL = Pattern.compile("\\S*\\*\\S*");

    /**
     * Reads a question.
     *
     * @throws Refusal where there is nothing to look for, or too much
     */
    static Question of(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal("SEARCH_TEXT_TOO_LONG", LONGEST, text.length());
        }
        List<AskedWord> words = new ArrayList<>();
        String whole = takePartial(text, words);
        List<Word> asked = Words.asked(whole);
        asked.forEach(word -> words.add(AskedWord.of(word)));
        return new Question(readings(words, whole, asked));
    }

    private static List<Reading> readings(List<AskedWord> words, String whole, List<Word> asked) {
        if (words.isEmpty()) {
            throw new Refusal("SEARCH_TEXT_EMPTY");
        }
        if (words.size() > MOST_WORDS) {
            throw new Refusal("SEARCH_TOO_MANY_WORDS", MOST_WORDS, words.size());
        }
        List<Reading> readings = new ArrayList<>(List.of(new Reading(words, words.size())));
        if (words.size() == asked.size()) {
            Words.squeezed(whole, asked).ifPresent(code ->
                    readings.add(new Reading(List.of(AskedWord.of(code)), words.size())));
        }
        return readings;
    }

    private static String takePartial(String text, List<AskedWord> words) {
        return PARTIAL.matcher(text).replaceAll(part -> {
            String folded = Letters.fold(part.group()).replaceAll("[^\\p{L}\\p{N}*]", "").replaceAll("\\*+", "*");
            if (!folded.equals("*") && !folded.isEmpty()) {
                words.add(AskedWord.partial(folded.replaceFirst("^00(?=[1-9])", "")));
            }
            return Matcher.quoteReplacement(" ");
        });
    }

    boolean isSpelled() {
        return readings.stream().anyMatch(Reading::isSpelled);
    }
}
