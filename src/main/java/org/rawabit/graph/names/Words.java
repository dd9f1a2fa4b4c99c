// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes texts apart into words and numbers, and joins the parts of names and numbers that people write apart. */
public final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST_CODE = 24;

    private Words() {
    }

    /** All words of a stored value: single, joined (Abd al-Rahman), numbers, and a code without its spaces. */
    public static List<Word> of(String value) {
        List<Word> words = new ArrayList<>();
        List<String> parts = parts(takeNumbers(Letters.plain(value), words));
        for (int at = 0; at < parts.size(); at++) {
            words.add(Word.of(parts.get(at), true));
            if (opens(parts, at)) {
                words.add(Word.of(joined(parts, at), false));
            }
        }
        squeezed(value, words).ifPresent(words::add);
        return words;
    }

    /** The words of a question: small words that hang on the next are left out, parts that are one name are joined. */
    public static List<Word> asked(String text) {
        List<Word> words = new ArrayList<>();
        List<String> parts = parts(takeNumbers(Letters.plain(text), words));
        for (int at = 0; at < parts.size(); at++) {
            if (opens(parts, at)) {
                words.add(Word.of(joined(parts, at), true));
                at = nameAfter(parts, at);
            } else if (!hangs(parts, at)) {
                words.add(Word.of(parts.get(at), true));
            }
        }
        return words;
    }

    /** The text without what stands between its letters and digits, if it is a short code of several parts. */
    public static Optional<Word> squeezed(String text, List<Word> words) {
        String code = BETWEEN.matcher(Letters.fold(text)).replaceAll("");
        boolean isCode = code.length() <= LONGEST_CODE && code.chars().anyMatch(Character::isDigit)
                && words.size() > 1;
        return isCode ? Optional.of(Word.joined(code)) : Optional.empty();
    }

    private static String takeNumbers(String plain, List<Word> words) {
        Matcher runs = NumberForms.RUN.matcher(plain);
        return runs.replaceAll(run -> {
            if (!NumberForms.isOne(run.group())) {
                return Matcher.quoteReplacement(run.group());
            }
            words.add(Word.number(run.group()));
            return " ";
        });
    }

    private static List<String> parts(String plain) {
        return Arrays.stream(BETWEEN.split(plain)).filter(part -> !Letters.foldPlain(part).isEmpty()).toList();
    }

    private static boolean opens(List<String> parts, int at) {
        return at + 1 < parts.size() && (Articles.isOpening(Letters.foldPlain(parts.get(at)))
                || Articles.isClosing(Letters.foldPlain(parts.get(nameAfter(parts, at)))));
    }

    private static String joined(List<String> parts, int at) {
        return String.join("", parts.subList(at, nameAfter(parts, at) + 1));
    }

    private static int nameAfter(List<String> parts, int at) {
        boolean article = at + 2 < parts.size()
                && Articles.isArticle(Letters.foldPlain(parts.get(at + 1)), Letters.foldPlain(parts.get(at + 2)));
        return article ? at + 2 : at + 1;
    }

    private static boolean hangs(List<String> parts, int at) {
        if (at + 1 == parts.size()) {
            return false;
        }
        String word = Letters.foldPlain(parts.get(at));
        return Articles.isArticle(word, Letters.foldPlain(parts.get(at + 1))) || at > 0 && Articles.isPatronymic(word);
    }
}
