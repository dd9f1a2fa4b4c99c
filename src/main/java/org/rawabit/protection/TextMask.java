// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rawabit.graph.names.Letters;
import org.rawabit.graph.names.Word;
import org.rawabit.protection.Tokens.Piece;
import org.rawabit.protection.Tokens.Reading;
import org.rawabit.protection.Tokens.Token;

/**
 * Finds the names, numbers and addresses of the protected persons of a case in a text, in any script, and puts their pseudonyms
 * in the place. Two words of a name that follow each other are taken for the person where one is a word by which the person is
 * called; without such a word, and where that stands alone, they are marked with a question mark, since others can bear them.
 */
public final class TextMask {

    static final Set<String> SMALL = Set.of("al", "el", "ال", "abu", "ابو", "ام", "um", "umm", "bin", "ibn", "بن", "bint", "بنت", "abd", "عبد");

    private static final int MOST_NAMED = 3;
    private static final int MOST_KEPT = 50_000;

    private final NameKeys keys;
    private final NumberSearch numbers = new NumberSearch(this::of);
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Set<Integer> phrases = new TreeSet<>();

    TextMask(NameKeys keys) {
        this.keys = keys;
    }

    /** A part of a text, and what takes its place. */
    record Span(int start, int end, String label) {
    }

    /** Whom a word can name: as part of a run, as the word by which they are called, and alone. */
    private record Named(Set<String> any, Set<String> called, Set<String> alone, int lead) {
    }

    /** What is known of a word: whom it names where it begins a name and where it goes on with one. */
    private record Seen(boolean small, Named first, Named next) {
    }

    /** Takes note of somebody or something protected, by its blinded keys. */
    public void know(String label, List<String> blinded) {
        seen.clear();
        for (String key : blinded) {
            labels.computeIfAbsent(key, any -> new TreeSet<>()).add(label);
            if (key.startsWith("p")) {
                phrases.add(Integer.parseInt(key.substring(1, key.indexOf(':'))));
            }
        }
    }

    public boolean isEmpty() {
        return labels.isEmpty();
    }

    /** Whether somebody protected has this whole name, of two words at least. */
    public boolean isNameOfSomebody(String name) {
        return keys.whole(name).filter(labels::containsKey).isPresent();
    }

    /** The text with pseudonyms; the same where it holds nothing protected. */
    public String mask(String text) {
        return masked(text, true);
    }

    /** The same for a text that is itself a name, in which one word alone tells nothing. */
    public String maskName(String text) {
        return masked(text, false);
    }

    private String masked(String text, boolean alone) {
        if (labels.isEmpty()) {
            return text;
        }
        List<Span> spans = new ArrayList<>();
        List<Piece> pieces = Tokens.pieces(text);
        numbers.each(text, pieces, spans::add);
        addPhrases(pieces, spans);
        addNames(text, alone, spans);
        return spans.isEmpty() ? text : replaced(text, spans);
    }

    private void addPhrases(List<Piece> pieces, List<Span> spans) {
        for (int size : phrases) {
            for (int at = 0; at + size <= pieces.size(); at++) {
                List<Piece> window = pieces.subList(at, at + size);
                Set<String> found = of("p" + size, window.stream().map(Piece::folded).collect(Collectors.joining(" ")));
                if (!found.isEmpty()) {
                    spans.add(new Span(window.get(0).start(), window.get(size - 1).end(), joined(found)));
                }
            }
        }
    }

    private void addNames(String text, boolean alone, List<Span> spans) {
        List<Token> tokens = Tokens.words(text);
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            Named first = seen(token).first;
            Set<String> common = first.any;
            Set<String> called = new TreeSet<>(first.called);
            int last = at;
            int count = 1;
            for (int next = at + 1; !common.isEmpty() && next < tokens.size(); next++) {
                Seen word = seen(tokens.get(next));
                Named more = word.next;
                Set<String> both = new TreeSet<>(common);
                both.retainAll(more.any);
                if (!both.isEmpty()) {
                    common = both;
                    called.addAll(more.called);
                    last = next;
                    count++;
                } else if (!word.small) {
                    break;
                }
            }
            called.retainAll(common);
            Set<String> who = count > 1 ? called.isEmpty() ? common : called : alone ? first.alone : Set.of();
            if (!who.isEmpty()) {
                spans.add(new Span(token.start() + first.lead, tokens.get(last).end(), joined(who) + (count > 1 && !called.isEmpty() ? "" : "?")));
                at = last;
            }
        }
    }

    private Seen seen(Token token) {
        if (seen.size() > MOST_KEPT) {
            seen.clear();
        }
        return seen.computeIfAbsent(token.raw(), raw -> {
            boolean small = SMALL.contains(Letters.fold(raw));
            List<Reading> readings = small ? List.of() : Tokens.readings(raw);
            return new Seen(small, named(raw, readings), named(raw, readings.stream().filter(reading -> reading.lead() == 0).toList()));
        });
    }

    /** Whom a word can name; what hangs before a name begins a new one. */
    private Named named(String raw, List<Reading> readings) {
        Named named = new Named(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), lead(readings));
        boolean aName = !Character.isLowerCase(raw.codePointAt(0));
        readings.stream().filter(reading -> !SMALL.contains(reading.word().text())).forEach(reading -> add(reading.word(), aName, named));
        return named;
    }

    /** Where the name begins in the word: the shortest of what can hang before it. */
    private int lead(List<Reading> readings) {
        return readings.stream().filter(reading -> isKnown(reading.word())).mapToInt(Reading::lead).min().orElse(0);
    }

    private boolean isKnown(Word word) {
        return word.forms().stream().anyMatch(form -> !of("w", form).isEmpty())
                || word.keys().stream().anyMatch(sound -> !of("k", sound).isEmpty());
    }

    /** A word of Latin letters that only sounds alike is a name alone where it is written as one. */
    private void add(Word word, boolean aName, Named named) {
        for (String form : word.forms()) {
            if (!of("w", form).isEmpty()) {
                named.any.addAll(of("w", form));
                named.called.addAll(of("g", form));
                named.alone.addAll(of("s", form));
            }
        }
        for (String sound : word.keys()) {
            if (!of("k", sound).isEmpty()) {
                named.any.addAll(of("k", sound));
                named.called.addAll(of("h", sound));
                named.alone.addAll(aName ? of("c", sound) : Set.of());
            }
        }
    }

    /** Of whom it is; of many, that it is somebody protected. */
    static String joined(Set<String> labels) {
        return labels.size() > MOST_NAMED ? "V-…" : String.join("/", labels);
    }

    private Set<String> of(String kind, String text) {
        return labels.getOrDefault(keys.key(kind, text), Set.of());
    }

    /** Where two overlap, what begins first and is longer takes the place of both. */
    private static String replaced(String text, List<Span> spans) {
        spans.sort(java.util.Comparator.comparing(Span::start).thenComparing(Span::end, java.util.Comparator.reverseOrder()));
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            if (span.start >= at) {
                masked.append(text, at, span.start).append(span.label);
            }
            at = Math.max(at, span.end);
        }
        return masked.append(text.substring(Math.min(at, text.length()))).toString();
    }
}
