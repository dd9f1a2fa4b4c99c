// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawabit.graph.names.Letters;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;

/** The words of a text, each as it stands and without what Arabic, Sorani and English hang on a name. */
final class Tokens {

    /** What Arabic writes together with the next word: and, so, with, to, like. */
    static final List<String> LEADS = List.of("و", "ف", "ب", "ل", "ك", "لل", "ول", "وب", "وك", "ولل", "فل", "فب", "فك", "فلل");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}\\u0640'’ʿʾ]*");
    private static final Pattern PIECE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Cf}\\u0640'’ʿʾ]*|\\p{N}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");
    private static final Pattern ENDING = Pattern.compile("(?:[ەه][کك][ەه][یيم]?|[ەه]و[ەه]|[یيى]ش|[یيى]م|[یيى]ت|[یيى]ان|مان|تان|ێ[کك]|[یيى]|م|ت)$");
    private static final int SHORTEST = 3;

    private Tokens() {
    }

    /** A word of a text, from its first to behind its last character. */
    record Token(int start, int end, String raw) {
    }

    /** A word without so many characters before it. */
    record Reading(int lead, Word word) {
    }

    /** Letters or digits that stand together. */
    record Piece(int start, int end, String folded, boolean isNumber) {
    }

    static List<Token> words(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String raw = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
            tokens.add(new Token(matcher.start(), matcher.start() + raw.length(), raw));
        }
        return tokens;
    }

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            String folded = Letters.fold(matcher.group());
            if (!folded.isEmpty()) {
                pieces.add(new Piece(matcher.start(), matcher.end(), folded, !Character.isLetter(matcher.group().codePointAt(0))));
            }
        }
        return pieces;
    }

    /** All that the word can be; it may be nothing. */
    static List<Reading> readings(String raw) {
        List<Reading> readings = new ArrayList<>();
        add(raw, 0, readings);
        if (Letters.isArabic(raw)) {
            Matcher ending = ENDING.matcher(raw);
            for (int from = 0; from < raw.length() && ending.find(from); from = ending.start() + 1) {
                addLong(raw.substring(0, ending.start()), 0, readings);
            }
            LEADS.stream().filter(raw::startsWith).forEach(lead -> addLed(raw, lead, readings));
        }
        return readings;
    }

    /** A name of three letters after "like" is rather the beginning of another, as Rim in Karim. */
    private static void addLed(String raw, String lead, List<Reading> readings) {
        String rest = raw.substring(lead.length());
        if (!lead.endsWith("ك") || rest.length() > SHORTEST) {
            addLong(rest, lead.length(), readings);
        }
    }

    private static void addLong(String raw, int lead, List<Reading> readings) {
        if (raw.length() >= SHORTEST) {
            add(raw, lead, readings);
        }
    }

    private static void add(String raw, int lead, List<Reading> readings) {
        Words.of(raw).stream().limit(1).forEach(word -> readings.add(new Reading(lead, word)));
    }
}
