// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The consonant classes of letters, by which a name in one script finds it in another. A letter that is written in several
 * ways has several classes; a vowel, and what is written for none, has the empty class ({@code -}).
 */
final class LetterClasses {

    private static final String LATIN = """
            b B|p B|d D|f F|h H|j J|k K|l L|m M|n N|q K G|r R|s S|t T|v F|x KS|z Z|g G J|c K S
            ck K|sh X SH|ch C X|kh K H|gh G|th T S D TH|dh D Z DH|ph F|zh Z J ZH|dj J|ş X|š X|ç C|č C|ž Z J|ğ G -|ṯ T S|ḏ D Z
            """;
    private static final String ARABIC = """
            ب B|پ B|ت T|ث T S|ج J G|چ C|ح H|خ K H|د D|ذ D Z|ر R|ڕ R|ز Z|ژ Z J|س S|ش X|ص S|ض D Z|ط T|ظ Z D T
            غ G|ف F|ڤ F|ق K G|ك K|ک K|گ G|ل L|ڵ L|م M|ن N|ه H|ھ H|ہ H
            """;
    private static final Map<String, List<String>> CLASSES = read(LATIN + ARABIC);
    private static final List<String> NONE = List.of("");
    private static final List<String> FINAL_H = List.of("", "H");

    private LetterClasses() {
    }

    /** The word with letters that have no class of their own as the letters that they are made of: {@code ñ} as {@code n}. */
    static String known(String word) {
        StringBuilder known = new StringBuilder();
        word.codePoints().mapToObj(Character::toString).forEach(letter -> known.append(
                CLASSES.containsKey(letter) || Letters.isArabic(letter) ? letter : Letters.foldPlain(letter)));
        return known.toString();
    }

    /** How many letters at this place are read as one: two for {@code sh} and the like. */
    static int length(String word, int at) {
        return at + 2 <= word.length() && CLASSES.containsKey(word.substring(at, at + 2)) ? 2 : 1;
    }

    /** The classes of the letters at this place, the usual first. */
    static List<String> of(String word, int at, int length) {
        String letter = word.substring(at, at + length);
        if (at == 0) {
            return CLASSES.getOrDefault(letter, List.of(initial(letter)));
        }
        boolean breath = letter.equals("h") || letter.equals("ه");
        return breath && at + length == word.length() ? FINAL_H : CLASSES.getOrDefault(letter, NONE);
    }

    private static String initial(String letter) {
        return switch (letter) {
            case "w", "و" -> "W";
            case "y", "ي", "ی" -> "Y";
            default -> "A";
        };
    }

    private static Map<String, List<String>> read(String table) {
        Map<String, List<String>> classes = new HashMap<>();
        for (String entry : table.strip().split("[|\\n]")) {
            String[] parts = entry.replace("-", "").split(" ", -1);
            classes.put(parts[0], List.of(parts).subList(1, parts.length));
        }
        return classes;
    }
}
