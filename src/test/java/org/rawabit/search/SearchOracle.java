// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawabit.graph.SearchTerms;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;

/** Search by the rule alone: every record is held against the question, without an index. */
final class SearchOracle {

    /** A record as the oracle sees it. */
    record Text(String entityId, String type, List<String> values) {
    }

    /** A hit, as far as the oracle tells. */
    record Hit(String id, double score) {
    }

    private final List<Text> records;

    SearchOracle(List<Text> records) {
        this.records = records;
    }

    List<Hit> find(String text, List<String> types) {
        Question question = Question.of(text);
        Map<String, Integer> best = new TreeMap<>();
        records.stream().filter(record -> types == null || types.contains(record.type()))
                .forEach(record -> best.merge(record.entityId(), points(question, record), Math::max));
        return best.entrySet().stream().filter(hit -> hit.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(hit -> new Hit(hit.getKey(), hit.getValue() / 1_000_000.0)).toList();
    }

    private static int points(Question question, Text record) {
        List<Word> words = record.values().stream().flatMap(value -> Words.of(value).stream()).toList();
        int size = Integer.parseInt(SearchTerms.of(record.values()).split(" ")[0].substring(1));
        return question.readings().stream().mapToInt(reading -> reading.points(words, size)).max().orElse(0);
    }
}
