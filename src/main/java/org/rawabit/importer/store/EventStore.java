// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Row;
import org.rawabit.importer.guard.Guard;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Scope;

/** Events in one batch: those that several files tell by a key, and those that one row tells whole. */
final class EventStore {

    private static final CypherQuery READ = CypherQuery.of(EventStore.class, "read-events");
    private static final CypherQuery WRITE = CypherQuery.of(EventStore.class, "write-events");

    /** A part whose ends were found. */
    record Part(Draft.OfEvent draft, @Nullable String from, @Nullable String to) {
    }

    private final GraphWrite work;
    private final Scope scope;
    private final Guard guard;
    private final Issues issues;
    private final Made made;
    private final Map<String, EventState> states = new LinkedHashMap<>();

    EventStore(GraphWrite work, Scope scope, Guard guard, Issues issues, Made made) {
        this.work = work;
        this.scope = scope;
        this.guard = guard;
        this.issues = issues;
        this.made = made;
    }

    /** What becomes of each part; {@code records} gets what the links must count. */
    List<RowOutcome> merge(List<Part> parts, LinkStore links, List<LinkRecord> records) {
        read(parts);
        List<RowOutcome> outcomes = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Draft.OfEvent draft = part.draft();
            EventState state = states.computeIfAbsent(draft.id(), id -> fresh(draft));
            RowOutcome outcome = state.add(draft.with(guard.texts(draft.type().events(), draft.values())), part.from(), part.to(), issues);
            outcomes.add(outcome);
            if (outcome != RowOutcome.KNOWN && state.isComplete(draft.timed())) {
                records.add(record(draft, state));
                state.sum(links.linkId(records.get(records.size() - 1)));
            }
        }
        return outcomes;
    }

    private LinkRecord record(Draft.OfEvent draft, EventState state) {
        LinkRecord.Counted counted = state.isSummed() ? LinkRecord.Counted.NOT : LinkRecord.Counted.ONCE;
        Long at = (Long) state.get("at");
        return new LinkRecord(draft.type(), (String) state.get("fromId"), (String) state.get("toId"), Map.of(),
                state.origins(), new ContentHash().add(draft.id()).value(), counted, at, at, draft.status(), draft.grade(), null);
    }

    /** Keeps the event behind a record that its link counted. */
    void addWhole(LinkRecord record, String linkId, long occurrence) {
        String id = scope.ids().of("event", linkId, Long.toHexString(record.hash()), Long.toString(occurrence));
        Map<String, Object> properties = new LinkedHashMap<>(Map.of("id", id, "linkId", linkId,
                "linkType", record.type().name(), "caseId", scope.caseId(), "dataset", scope.dataset(),
                "key", id, "fromId", record.from(), "toId", record.to(),
                "source", record.origins().get(0).toString()));
        Facts facts = new Facts(properties, "p_");
        facts.set("at", record.start());
        facts.merge(record.event(), record.origins().get(0), issues);
        states.put(id, new EventState(true, facts.properties()));
    }

    private EventState fresh(Draft.OfEvent draft) {
        return new EventState(true, Map.of("id", draft.id(), "linkType", draft.type().name(), "caseId", scope.caseId(),
                "dataset", scope.dataset(), "key", draft.key()));
    }

    private void read(List<Part> parts) {
        Set<String> ids = new LinkedHashSet<>();
        parts.forEach(part -> ids.add(part.draft().id()));
        if (!ids.isEmpty()) {
            for (Row row : work.run(READ, Map.of("ids", List.copyOf(ids)))) {
                Map<String, Object> properties = row.row("event").map();
                states.put((String) properties.get("id"), new EventState(false, properties));
            }
        }
    }

    void write() {
        List<Map<String, Object>> rows = new ArrayList<>();
        states.forEach((id, state) -> {
            if (state.isChanged()) {
                rows.add(Map.of("id", id, "waits", !state.isSummed(), "properties", state.properties()));
                count(state);
            }
        });
        if (!rows.isEmpty()) {
            work.run(WRITE, Map.of("rows", rows));
        }
    }

    private void count(EventState state) {
        if (state.isFresh()) {
            made.event((String) state.get("linkType"));
        } else {
            made.change();
        }
    }
}
