// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.rawabit.graph.names.Words;
import org.rawabit.protection.TextMask.Span;
import org.rawabit.protection.Tokens.Piece;

/** Finds numbers of phones, documents and the like in a text, also where letters belong to them or their parts stand apart. */
final class NumberSearch {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final int MOST_PIECES = 12;
    private static final int LONGEST_LETTERS = 4;
    private static final int PHONE = 7;
    private static final String BETWEEN = " \u00a0().-/_";
    private static final int WIDEST = 3;

    private final BiFunction<String, String, Set<String>> labels;

    /** Searches by what gives the labels of a kind of key and a text. */
    NumberSearch(BiFunction<String, String, Set<String>> labels) {
        this.labels = labels;
    }

    /** Gives the longest number that begins at each place; after it the search goes on. */
    void each(String text, List<Piece> pieces, Consumer<Span> found) {
        for (int at = 0; at < pieces.size(); at++) {
            int last = -1;
            Span longest = null;
            StringBuilder code = new StringBuilder();
            boolean digits = false;
            for (int next = at; next < Math.min(pieces.size(), at + MOST_PIECES) && joins(text, pieces, at, next); next++) {
                code.append(pieces.get(next).folded());
                digits |= pieces.get(next).isNumber();
                if (code.length() > LONGEST) {
                    break;
                }
                Span span = digits && code.length() >= SHORTEST ? span(text, pieces.get(at), pieces.get(next), code.toString()) : null;
                if (span != null) {
                    longest = span;
                    last = next;
                }
            }
            if (longest != null) {
                found.accept(longest);
                at = last;
            }
        }
    }

    private static boolean joins(String text, List<Piece> pieces, int first, int at) {
        Piece piece = pieces.get(at);
        boolean near = at == first || isBetween(text, pieces.get(at - 1).end(), piece.start());
        boolean glued = at > 0 && pieces.get(at - 1).end() == piece.start()
                || at + 1 < pieces.size() && pieces.get(at + 1).start() == piece.end();
        return near && (piece.isNumber() || glued || piece.folded().length() <= LONGEST_LETTERS);
    }

    private static boolean isBetween(String text, int from, int to) {
        return to - from <= WIDEST && text.substring(from, to).chars().allMatch(c -> BETWEEN.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT);
    }

    private @org.jspecify.annotations.Nullable Span span(String text, Piece first, Piece last, String code) {
        boolean plus = first.start() > 0 && text.charAt(first.start() - 1) == '+';
        Set<String> found = new TreeSet<>();
        forms(code, plus).forEach(form -> found.addAll(labels.apply("n", form)));
        return found.isEmpty() ? null : new Span(plus ? first.start() - 1 : first.start(), last.end(), TextMask.joined(found));
    }

    private static Set<String> forms(String code, boolean plus) {
        Set<String> forms = new TreeSet<>(Set.of(code));
        if (code.length() >= PHONE && code.chars().allMatch(Character::isDigit)) {
            if (plus || code.startsWith("00")) {
                Words.of("+" + (plus ? code : code.substring(2))).forEach(word -> forms.addAll(word.forms()));
            } else if (code.startsWith("0")) {
                forms.add(code.substring(1));
            }
        }
        return forms;
    }
}
