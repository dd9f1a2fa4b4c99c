// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Row;
import org.rawabit.importer.mapping.Scope;
import org.rawabit.importer.mapping.Value;

/** Links in one batch. */
final class LinkStore {

    private static final CypherQuery READ = CypherQuery.of(LinkStore.class, "read-links");
    private static final CypherQuery ADD = CypherQuery.of(LinkStore.class, "add-links");
    private static final CypherQuery UPDATE = CypherQuery.of(LinkStore.class, "update-links");

    /** Which link a record is of: ends in the order in which they are stored. */
    private record Key(String type, String id, String from, String to) {
    }

    private final GraphWrite work;
    private final Scope scope;
    private final Issues issues;
    private final Made made;
    private final Map<String, LinkState> states = new LinkedHashMap<>();
    private final Map<String, Key> keys = new LinkedHashMap<>();

    LinkStore(GraphWrite work, Scope scope, Issues issues, Made made) {
        this.work = work;
        this.scope = scope;
        this.issues = issues;
        this.made = made;
    }

    /** What becomes of each record, in their order; written by {@link #write}. Whole events go to the event store. */
    List<RowOutcome> merge(List<LinkRecord> records, EventStore events) {
        List<Key> ofRecords = records.stream().map(this::key).toList();
        read(ofRecords);
        List<RowOutcome> outcomes = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            outcomes.add(merge(records.get(i), ofRecords.get(i), events));
        }
        return outcomes;
    }

    private RowOutcome merge(LinkRecord record, Key key, EventStore events) {
        LinkState state = states.computeIfAbsent(key.id(), id -> fresh(key));
        keys.putIfAbsent(key.id(), key);
        RowOutcome outcome = state.add(record, issues);
        if (outcome == RowOutcome.MADE) {
            made.record();
            if (record.event() != null) {
                events.addWhole(record, key.id(), state.told(record.origins().get(0).file(), record.hash()));
            }
        }
        return outcome;
    }

    /** The id of the link that a record belongs to. */
    String linkId(LinkRecord record) {
        return key(record).id();
    }

    private Key key(LinkRecord record) {
        boolean turned = !record.type().directed() && record.from().compareTo(record.to()) > 0;
        String from = turned ? record.to() : record.from();
        String to = turned ? record.from() : record.to();
        Value value = record.type().distinguishedBy() == null ? null : record.values().get(record.type().distinguishedBy());
        String distinguishing = value == null || value.stored() == null ? "" : value.stored().toString();
        String type = record.type().name();
        return new Key(type, scope.ids().link(scope.caseId(), type, from, to, distinguishing), from, to);
    }

    private LinkState fresh(Key key) {
        return new LinkState(key.from(), key.to(), true, Map.of("id", key.id(), "caseId", scope.caseId(), "compartment", scope.compartment()));
    }

    private void read(List<Key> wanted) {
        Map<String, Map<String, Map<String, Object>>> byType = new TreeMap<>();
        wanted.forEach(key -> {
            keys.put(key.id(), key);
            byType.computeIfAbsent(key.type(), type -> new LinkedHashMap<>()).put(key.id(),
                    Map.of("id", key.id(), "from", key.from(), "to", key.to()));
        });
        byType.forEach((type, rows) -> {
            for (Row row : work.run(READ, Map.of("type", type, "rows", List.copyOf(rows.values())))) {
                Map<String, Object> properties = row.row("link").map();
                Key key = keys.get((String) properties.get("id"));
                states.putIfAbsent(key.id(), new LinkState(key.from(), key.to(), false, properties));
            }
        });
    }

    void write() {
        Map<String, List<Map<String, Object>>> fresh = new TreeMap<>();
        Map<String, List<Map<String, Object>>> changed = new TreeMap<>();
        states.forEach((id, state) -> {
            String type = keys.get(id).type();
            if (state.isFresh()) {
                made.link(type);
                fresh.computeIfAbsent(type, t -> new ArrayList<>()).add(state.row());
            } else if (state.isChanged()) {
                made.change();
                changed.computeIfAbsent(type, t -> new ArrayList<>()).add(state.row());
            }
        });
        fresh.forEach((type, rows) -> run(ADD, "made", type, rows));
        changed.forEach((type, rows) -> run(UPDATE, "changed", type, rows));
    }

    private void run(CypherQuery query, String column, String type, List<Map<String, Object>> rows) {
        long written = work.run(query, Map.of("type", type, "rows", rows)).get(0).integer(column);
        if (written != rows.size()) {
            throw new IllegalStateException(query.name() + " wrote " + written + " of " + rows.size() + " links " + type);
        }
    }
}
