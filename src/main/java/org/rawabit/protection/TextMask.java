// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.names.Letters;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;

/**
 * Finds the names, numbers and addresses of the protected persons of a case in a text, in any script, and puts their pseudonyms
 * in the place. Two words of a name that follow each other are taken for the person; one word alone, by which the person is
 * called, is marked with a question mark, since others can bear it.
 */
public final class TextMask {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}\\u0640'’ʿʾ]*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\+?\\p{Nd}(?:[ \\u00a0().\\-/]{0,3}\\p{Nd}){4,}");
    private static final Set<String> SMALL = Set.of("al", "el", "ال", "abu", "ابو", "ام", "um", "umm", "bin", "ibn", "بن", "bint", "بنت", "abd", "عبد");

    private static final int MOST_NAMED = 3;

    private final NameKeys keys;
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Set<Integer> phrases = new TreeSet<>();

    TextMask(NameKeys keys) {
        this.keys = keys;
    }

    /** A word of a text, from its first to behind its last character. */
    record Token(int start, int end, String folded, Word word) {
    }

    /** A part of a text, and what takes its place. */
    private record Span(int start, int end, String label) {
    }

    /** Takes note of somebody or something protected, by its blinded keys. */
    public void know(String label, List<String> blinded) {
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
        List<Span> spans = new ArrayList<>(numbers(text));
        List<Token> tokens = words(text);
        addPhrases(tokens, spans);
        addNames(tokens, alone, spans);
        return spans.isEmpty() ? text : replaced(text, spans);
    }

    static List<Token> words(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            List<Word> words = Words.of(matcher.group());
            if (!words.isEmpty()) {
                tokens.add(new Token(matcher.start(), matcher.end(), Letters.fold(matcher.group()), words.get(0)));
            }
        }
        return tokens;
    }

    private List<Span> numbers(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            Set<String> found = Words.of(matcher.group()).stream().flatMap(word -> word.forms().stream())
                    .flatMap(form -> of("n", form).stream()).collect(Collectors.toCollection(TreeSet::new));
            if (!found.isEmpty()) {
                spans.add(new Span(matcher.start(), matcher.end(), joined(found)));
            }
        }
        return spans;
    }

    private void addPhrases(List<Token> tokens, List<Span> spans) {
        for (int size : phrases) {
            for (int at = 0; at + size <= tokens.size(); at++) {
                List<Token> window = tokens.subList(at, at + size);
                Set<String> found = of("p" + size, window.stream().map(Token::folded).collect(Collectors.joining(" ")));
                if (!found.isEmpty()) {
                    spans.add(new Span(window.get(0).start, window.get(size - 1).end, joined(found)));
                }
            }
        }
    }

    private void addNames(List<Token> tokens, boolean alone, List<Span> spans) {
        List<Set<String>> candidates = tokens.stream().map(this::candidates).toList();
        for (int at = 0; at < tokens.size(); at++) {
            int last = at;
            Set<String> common = new TreeSet<>(candidates.get(at));
            int named = common.isEmpty() ? 0 : 1;
            for (int next = at + 1; !common.isEmpty() && next < tokens.size(); next++) {
                Set<String> both = new TreeSet<>(common);
                both.retainAll(candidates.get(next));
                if (!both.isEmpty()) {
                    common = both;
                    last = next;
                    named++;
                } else if (!SMALL.contains(tokens.get(next).folded)) {
                    break;
                }
            }
            String label = label(tokens.get(at), common, named, alone);
            if (label != null) {
                spans.add(new Span(tokens.get(at).start, tokens.get(last).end, label));
                at = last;
            }
        }
    }

    private @Nullable String label(Token first, Set<String> common, int named, boolean alone) {
        if (named > 1) {
            return joined(common);
        }
        Set<String> called = !alone ? Set.of() : first.word.forms().stream().flatMap(form -> of("s", form).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return called.isEmpty() ? null : joined(called) + "?";
    }

    /** Of whom it is; of many, that it is somebody protected. */
    private static String joined(Set<String> labels) {
        return labels.size() > MOST_NAMED ? "V-…" : String.join("/", labels);
    }

    private Set<String> candidates(Token token) {
        if (SMALL.contains(token.folded)) {
            return Set.of();
        }
        Set<String> found = new LinkedHashSet<>();
        token.word.forms().forEach(form -> found.addAll(of("w", form)));
        token.word.keys().forEach(sound -> found.addAll(of("k", sound)));
        return found;
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
