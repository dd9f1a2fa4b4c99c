// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds letters that writers use for one another: Latin without diacritics, Arabic and Sorani with one form a letter and
 * without vowel signs, all digits in ASCII. The same folding serves what is stored and what is asked.
 */
public final class Letters {

    private static final String APOSTROPHES = "'’‘‛`´ʿʾʼʹʻ";
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cf}\\u0640" + APOSTROPHES + "]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern INITIAL_CARRIER = Pattern.compile("^ئ[ەهاآ]?");
    private static final Map<Integer, String> SAME = Map.ofEntries(
            one('ى', "ي"), one('ی', "ي"), one('ێ', "ي"), one('ئ', "ي"), one('ې', "ي"), one('ک', "ك"), one('ڪ', "ك"),
            one('ة', "ه"), one('ە', "ه"), one('ھ', "ه"), one('ہ', "ه"), one('ۀ', "ه"), one('ۆ', "و"), one('ۇ', "و"),
            one('ڕ', "ر"), one('ڵ', "ل"), one('ٱ', "ا"), one('ء', ""),
            one('ß', "ss"), one('ø', "o"), one('ł', "l"), one('đ', "d"), one('ð', "d"), one('þ', "th"), one('ı', "i"),
            one('æ', "ae"), one('œ', "oe"), one('ə', "a"));

    private Letters() {
    }

    /** A word in lower case with compatibility forms resolved; its letters are still those of its language. */
    static String plain(String text) {
        String joined = IGNORED.matcher(text).replaceAll("");
        String composed = Normalizer.normalize(joined, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return digits(IGNORED.matcher(composed).replaceAll(""));
    }

    /** The folded form of a text; words keep their places. */
    public static String fold(String text) {
        return foldPlain(plain(text));
    }

    static String foldPlain(String plain) {
        String carried = INITIAL_CARRIER.matcher(plain).replaceFirst("ا");
        String bare = MARKS.matcher(Normalizer.normalize(carried, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        bare.codePoints().forEach(letter -> folded.append(SAME.getOrDefault(letter, Character.toString(letter))));
        return folded.toString();
    }

    /** Without the vowel signs and other marks that stand on letters. */
    static String withoutMarks(String plain) {
        return MARKS.matcher(plain).replaceAll("");
    }

    /** Whether the word is of Arabic script, as Arabic and Sorani are. */
    public static boolean isArabic(String word) {
        return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static String digits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }

    private static Map.Entry<Integer, String> one(char letter, String folded) {
        return Map.entry((int) letter, folded);
    }
}
