// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions in Lucene's language, for the index {@code record_terms}. They yield candidates, all of them: no fuzzy operator,
 * whose expansion is capped and tells of the whole corpus. Words hold letters and digits only, and keys no operator but the
 * escaped colon.
 */
final class CandidateText {

    private static final String OTHER = "[^_]";

    private CandidateText() {
    }

    /** All records that can match the question. */
    static String of(Question question) {
        return either(question.readings().stream().map(reading -> all(reading.words())));
    }

    /** Those of them in which a word can stand in another spelling or script. */
    static String ofSpellings(Question question) {
        return either(question.readings().stream().flatMap(reading -> IntStream.range(0, reading.words().size())
                .filter(at -> reading.words().get(at).isSpelled())
                .mapToObj(at -> "(+" + spellings(reading.words().get(at)) + " " + all(reading.without(at)) + ")")));
    }

    private static String all(List<AskedWord> words) {
        return words.stream().map(word -> "+" + any(word)).collect(Collectors.joining(" ", "(", ")")).replace("()", "");
    }

    private static String any(AskedWord word) {
        if (word.pattern() != null) {
            return word.text();
        }
        Stream<String> beginnings = word.forms().stream().map(form -> form + "*");
        return either(word.isSpelled() ? Stream.concat(beginnings, Stream.of(spellings(word))) : beginnings);
    }

    private static String spellings(AskedWord word) {
        Stream<String> keys = word.keys().stream().map(key -> key.replace(":", "\\:") + "*");
        return either(Stream.concat(keys, word.forgiven().stream().map(CandidateText::oneEdit)));
    }

    /** A regular expression for all words that differ in one letter; it tells words from keys by their first character. */
    private static String oneEdit(String word) {
        List<String> edits = new ArrayList<>();
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            edits.add(before + OTHER + word.substring(at));
            if (at < word.length()) {
                edits.add(before + OTHER + "?" + word.substring(at + 1));
            }
            if (at + 1 < word.length()) {
                edits.add(before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
            }
        }
        return "/" + String.join("|", edits) + "/";
    }

    private static String either(Stream<String> texts) {
        return texts.collect(Collectors.joining(" ", "(", ")"));
    }
}
