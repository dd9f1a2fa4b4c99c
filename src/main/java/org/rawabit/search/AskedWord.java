// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.SearchTerms;
import org.rawabit.graph.names.Letters;
import org.rawabit.graph.names.Likeness;
import org.rawabit.graph.names.Word;

/**
 * A word of a question, and what it finds. Its points for a found word: 1000 exact; 800 to 899 as its beginning, the more the
 * longer; 850 by asterisk; 600 to 790 as another spelling, 500 to 690 in another script, by {@link Likeness}.
 *
 * @param text    folded
 * @param forms   all that is the same word, the longest first; none for one with asterisks
 * @param keys    consonant keys, as terms
 * @param pattern a regular expression for a word with asterisks; else null
 */
record AskedWord(String text, List<String> forms, List<String> keys, @Nullable String pattern) {

    static final int EXACT = 1000;
    static final int BEGINNING = 800;
    static final int PARTIAL = 850;

    private static final String ANY = "[^_#:]*";

    static AskedWord of(Word word) {
        List<String> forms = word.forms().stream().sorted(Comparator.comparing(String::length).reversed()).toList();
        return new AskedWord(word.text(), forms, word.keys().stream().map(SearchTerms::keyTerm).toList(), null);
    }

    /** A word in which each asterisk stands for any letters and digits. */
    static AskedWord partial(String folded) {
        return new AskedWord(folded, List.of(), List.of(), pattern(folded.split("\\*", -1)));
    }

    /** What stands between two asterisks is looked for once, where it first occurs: many asterisks take no longer than one. */
    private static String pattern(String[] parts) {
        StringBuilder pattern = new StringBuilder(parts[0]);
        for (int at = 1; at < parts.length - 1; at++) {
            pattern.append("(?>").append(ANY).append("?").append(parts[at]).append(")");
        }
        return pattern + ANY + parts[parts.length - 1];
    }

    /** Whether other spellings are looked for: not those of numbers. */
    boolean isSpelled() {
        return pattern == null && (!keys.isEmpty() || !forgiven().isEmpty());
    }

    /** The forms in which one wrong letter is forgiven. */
    List<String> forgiven() {
        return forms.stream().filter(form -> form.length() >= Likeness.SHORTEST_FORGIVEN
                && form.length() <= Likeness.LONGEST_FORGIVEN && isName(form)).toList();
    }

    /** The points of a word, by its own text and keys; 0 where it is not found. */
    int points(Word word) {
        int points = word.forms().stream().mapToInt(this::termPoints).max().orElse(0);
        boolean share = word.keys().stream().map(SearchTerms::keyTerm).anyMatch(Set.copyOf(keys)::contains);
        return share ? Math.max(points, Likeness.points(text, word.text())) : points;
    }

    /** The points of another spelling as it stands in the index, where it is one. */
    int likePoints(String term) {
        int key = term.indexOf(':');
        if (key >= 0) {
            return keys.contains(term.substring(0, key + 1)) ? Likeness.points(text, term.substring(key + 1)) : 0;
        }
        return isName(term) ? forgiven().stream().filter(form -> Likeness.isOneEdit(form, term))
                .mapToInt(form -> Likeness.points(form, term)).max().orElse(0) : 0;
    }

    How how(Word word, int points) {
        if (points >= EXACT) {
            return How.EXACT;
        }
        if (points >= BEGINNING) {
            return How.PREFIX;
        }
        return Letters.isArabic(text) == Letters.isArabic(word.text()) ? How.SPELLING : How.OTHER_SCRIPT;
    }

    private int termPoints(String term) {
        if (pattern != null) {
            return Pattern.matches(pattern, term) ? PARTIAL : 0;
        }
        if (forms.contains(term)) {
            return EXACT;
        }
        return forms.stream().filter(term::startsWith).findFirst()
                .map(form -> BEGINNING + 100 * length(form) / length(term)).orElseGet(() -> likePoints(term));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isName(String text) {
        return text.codePoints().allMatch(Character::isLetter);
    }
}
