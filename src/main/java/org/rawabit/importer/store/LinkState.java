// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.mapping.Origin;

/**
 * A link while a batch adds records to it. Its count is, over the contents of its records, the sum of how often the one file
 * tells it that tells it most often; so it does not depend on the order of files, nor on how often they come.
 */
final class LinkState {

    private static final List<String> STATUS = List.of("INFERRED", "SUSPECTED", "CONFIRMED");

    /** A row that tells the link, and the hash of what it tells. */
    private record Mark(Origin origin, long hash) {
    }

    /** Start and end of a timed record. */
    private record Time(long start, long end) {

        boolean lasts() {
            return end != start;
        }

    }

    private final String from;
    private final String to;
    private final boolean fresh;
    private final Facts facts;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Origin> marked = new HashSet<>();
    private final Map<Long, Map<Long, Long>> rowsByContentAndFile = new HashMap<>();
    private final List<Time> times = new ArrayList<>();
    private boolean grown;

    LinkState(String from, String to, boolean fresh, Map<String, Object> properties) {
        this.from = from;
        this.to = to;
        this.fresh = fresh;
        this.facts = new Facts(properties, "");
        List<String> sources = facts.strings("sources");
        List<Long> hashes = longs("hashes");
        IntStream.range(0, sources.size()).forEach(i -> mark(Origin.parse(sources.get(i)), hashes.get(i)));
        List<Long> starts = longs("starts");
        List<Long> ends = facts.get("ends") == null ? starts : longs("ends");
        IntStream.range(0, starts.size()).forEach(i -> times.add(new Time(starts.get(i), ends.get(i))));
    }

    private void mark(Origin origin, long hash) {
        marks.add(new Mark(origin, hash));
        marked.add(origin);
        rowsByContentAndFile.computeIfAbsent(hash, content -> new HashMap<>()).merge(origin.file(), 1L, Long::sum);
    }

    boolean isFresh() {
        return fresh;
    }

    boolean isChanged() {
        return grown || facts.changed();
    }

    /** Adds a record, and says whether it is a new one. */
    RowOutcome add(LinkRecord record, Issues issues) {
        List<Origin> unseen = record.origins().stream().filter(origin -> !marked.contains(origin)).toList();
        if (unseen.isEmpty() && record.counted() != LinkRecord.Counted.ONCE) {
            return RowOutcome.KNOWN;
        }
        boolean counts = counts(record);
        unseen.forEach(origin -> mark(origin, record.hash()));
        grown = true;
        if (counts) {
            count(record);
        }
        facts.merge(record.values(), record.origins().get(0), issues);
        facts.set("status", stronger((String) facts.get("status"), record.status()));
        facts.set("grade", RecordState.better((String) facts.get("grade"), record.grade()));
        return counts ? RowOutcome.MADE : RowOutcome.MERGED;
    }

    private static String stronger(@Nullable String one, String other) {
        return one == null || STATUS.indexOf(other) > STATUS.indexOf(one) ? other : one;
    }

    /** How many rows of that file told this content so far. */
    long told(long file, long hash) {
        return rows(hash).getOrDefault(file, 0L);
    }

    private boolean counts(LinkRecord record) {
        if (record.counted() != LinkRecord.Counted.BY_CONTENT) {
            return record.counted() == LinkRecord.Counted.ONCE;
        }
        Map<Long, Long> byFile = rows(record.hash());
        long own = byFile.getOrDefault(record.origins().get(0).file(), 0L);
        return byFile.values().stream().noneMatch(others -> others > own);
    }

    private void count(LinkRecord record) {
        facts.set("count", (Long) facts.properties().getOrDefault("count", 0L) + 1);
        if (record.start() != null) {
            times.add(new Time(record.start(), record.end()));
        }
    }

    /** How many rows of each file tell this content. */
    private Map<Long, Long> rows(long hash) {
        return rowsByContentAndFile.getOrDefault(hash, Map.of());
    }

    /** As a parameter of the queries that write links. */
    Map<String, Object> row() {
        marks.sort(Comparator.comparing(Mark::origin));
        times.sort(Comparator.comparing(Time::start).thenComparing(Time::end));
        facts.set("sources", marks.stream().map(mark -> mark.origin.toString()).toList());
        facts.set("hashes", marks.stream().map(Mark::hash).toList());
        if (!times.isEmpty()) {
            facts.set("starts", times.stream().map(Time::start).toList());
            if (times.stream().anyMatch(Time::lasts)) {
                facts.set("ends", times.stream().map(Time::end).toList());
            }
            facts.set("first", times.get(0).start);
            facts.set("last", times.stream().mapToLong(Time::end).max().getAsLong());
        }
        return Map.of("from", from, "to", to, "properties", facts.properties());
    }

    @SuppressWarnings("unchecked")
    private List<Long> longs(String name) {
        Object value = facts.get(name);
        return value == null ? List.of() : (List<Long>) value;
    }
}
