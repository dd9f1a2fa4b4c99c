// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import java.util.Set;
import java.util.regex.Pattern;

/** The small words of Arabic names: articles, that hang on the next word, and openings, that are one name with it. */
final class Articles {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ال");
    private static final Set<String> OPENINGS = Set.of("abd", "abdul", "abdel", "abdal", "abdu", "عبد", "abu", "abo", "abou",
            "ابو", "ابي", "umm", "um", "ام");
    private static final Set<String> CLOSINGS = Set.of("allah", "ullah", "ollah", "uddin", "eddin", "eddine", "addin", "aldin", "eldin",
            "uldin", "din", "الله", "الدين");
    private static final Set<String> PATRONYMICS = Set.of("bin", "ibn", "bint", "ben", "بن", "ابن", "بنت");
    private static final Pattern ASSIMILATED = Pattern.compile("a(s|sh|d|dh|n|r|t|th|z)");
    private static final String ARABIC = "ال";

    private Articles() {
    }

    /** Whether the folded word is an article of the next: {@code al}, or {@code ash} before Shammari. */
    static boolean isArticle(String word, String next) {
        return ARTICLES.contains(word) || ASSIMILATED.matcher(word).matches() && next.startsWith(word.substring(1));
    }

    /** Whether the folded word and the next are one name, as Abd al-Rahman and Abu Ali. */
    static boolean isOpening(String word) {
        return OPENINGS.contains(word);
    }

    /** Whether the folded word is one name with that before it, as Nur al-Din and Habib Allah. */
    static boolean isClosing(String word) {
        return CLOSINGS.contains(word);
    }

    static boolean isPatronymic(String word) {
        return PATRONYMICS.contains(word);
    }

    /** An Arabic word without its article, where three letters are left. */
    static String strip(String word) {
        return word.startsWith(ARABIC) && word.length() >= 5 ? word.substring(2) : word;
    }

    /** An Arabic name on al-Din as it is spoken, without the article in it. */
    static String spoken(String word) {
        return word.replace("الدين", "دين");
    }

    /** A Latin word without what can be a fused article. */
    static String stripFused(String word) {
        return isFused(word) ? word.substring(2) : word;
    }

    /** Whether a Latin word can begin with a fused article, as Altikriti. */
    static boolean isFused(String word) {
        return word.length() >= 6 && (word.startsWith("al") || word.startsWith("el"));
    }
}
