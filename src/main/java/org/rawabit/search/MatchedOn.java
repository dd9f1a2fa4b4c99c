// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Row;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;

/** Tells which properties of a record a question matched, and how. */
final class MatchedOn {

    private final Map<String, List<Word>> words = new TreeMap<>();

    /**
     * A record's texts.
     *
     * @param texts      rows of {@code property} (as stored: {@code p_…} or {@code given_…}) and {@code text}
     * @param searchable the names of properties that are searched
     */
    MatchedOn(List<Row> texts, Set<String> searchable) {
        for (Row row : texts) {
            String property = row.string("property").replaceFirst("^(p|given)_", "");
            if (searchable.contains(property)) {
                words.merge(property, row.findString("text").map(Words::of).orElse(List.of()),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
            }
        }
    }

    /** The properties, each with how, in the order of the question's words; empty where none of them matches. */
    String tell(Question question) {
        List<Word> all = words.values().stream().flatMap(List::stream).toList();
        return question.readings().stream().max(Comparator.comparing(reading -> reading.points(all, 1)))
                .map(this::tell).orElse("");
    }

    private String tell(Reading reading) {
        Set<String> matches = new LinkedHashSet<>();
        for (AskedWord word : reading.words()) {
            String match = best(word);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches.stream().collect(Collectors.joining(", "));
    }

    private @Nullable String best(AskedWord asked) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, List<Word>> property : words.entrySet()) {
            for (Word word : property.getValue()) {
                int points = asked.points(word);
                if (points > most) {
                    most = points;
                    best = property.getKey() + " (" + asked.how(word, points) + ")";
                }
            }
        }
        return best;
    }
}
