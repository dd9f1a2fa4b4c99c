// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;

/**
 * The terms by which a record is found, as one string that the full-text index splits at spaces: first {@code #} and how many
 * words the record has, then its words and numbers in all their forms, then for each consonant key of a name
 * {@code _KEY:word}. Words hold letters and digits only, so none looks like a key.
 */
public final class SearchTerms {

    private SearchTerms() {
    }

    /** The terms of these values. */
    public static String of(Collection<String> values) {
        Set<String> words = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        Set<String> counted = new HashSet<>();
        int size = 0;
        for (Word word : (Iterable<Word>) values.stream().sorted().flatMap(value -> Words.of(value).stream())::iterator) {
            size += word.counted() && Collections.disjoint(counted, word.forms()) ? 1 : 0;
            counted.addAll(word.counted() ? word.forms() : Set.of());
            words.addAll(word.forms());
            word.keys().forEach(key -> keys.add(keyTerm(key) + word.text()));
        }
        return Stream.of(Set.of("#" + size), words, keys).flatMap(Set::stream).collect(Collectors.joining(" "));
    }

    /** The beginning of all terms that stand for words with this consonant key. */
    public static String keyTerm(String key) {
        return "_" + key + ":";
    }
}
