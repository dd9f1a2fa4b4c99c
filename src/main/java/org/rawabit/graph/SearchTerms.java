// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

/** The terms by which a record is found, as one string that the full-text index splits at spaces. */
public final class SearchTerms {

    private SearchTerms() {
    }

    /** The terms of these values. */
    public static String of(Collection<String> values) {
        TreeSet<String> terms = new TreeSet<>();
        for (String value : values) {
            String folded = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            for (String word : folded.split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    terms.add(word);
                }
            }
        }
        return String.join(" ", terms);
    }
}
