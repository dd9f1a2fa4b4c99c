// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys that a name shares with its other spellings and scripts: the classes of its consonants, doubled ones once, vowels only
 * at the start. They also confuse different names, so they yield candidates and never a match.
 */
final class ConsonantKeys {

    private static final int MOST = 32;
    private static final int LONGEST = 24;

    private ConsonantKeys() {
    }

    /** The keys of a word in its own letters; none for one with digits, or too long to be a name. */
    static Set<String> of(String plainWord) {
        String word = LetterClasses.known(Letters.withoutMarks(plainWord));
        Set<String> keys = new TreeSet<>();
        if (word.length() >= 2 && word.length() <= LONGEST && word.codePoints().allMatch(ConsonantKeys::isRead)) {
            keys.addAll(spelled(Articles.strip(word)));
            keys.addAll(spelled(Articles.spoken(Articles.strip(word))));
            if (Articles.isFused(word)) {
                keys.addAll(spelled(Articles.stripFused(word)));
            }
        }
        return keys;
    }

    private static boolean isRead(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return Character.isLetter(letter)
                && (script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.ARABIC);
    }

    private static Set<String> spelled(String word) {
        Set<String> keys = new LinkedHashSet<>(Set.of(""));
        int length;
        for (int at = 0; at < word.length(); at += length) {
            length = LetterClasses.length(word, at);
            keys = continued(keys, LetterClasses.of(word, at, length));
        }
        return keys;
    }

    /** Beyond so many keys the usual reading alone goes on: such words have other letters enough to be found by. */
    private static Set<String> continued(Set<String> keys, List<String> classes) {
        List<String> read = keys.size() * classes.size() > MOST ? classes.subList(0, 1) : classes;
        Set<String> longer = new LinkedHashSet<>();
        for (String key : keys) {
            read.forEach(next -> longer.add(joined(key, next)));
        }
        return longer;
    }

    private static String joined(String key, String next) {
        boolean doubled = !key.isEmpty() && !next.isEmpty() && key.charAt(key.length() - 1) == next.charAt(0);
        return doubled ? key + next.substring(1) : key + next;
    }
}
