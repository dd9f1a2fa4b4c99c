// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.GraphWrite;
import org.rawabit.importer.guard.Guard;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Origin;
import org.rawabit.importer.mapping.Scope;
import org.rawabit.importer.mapping.Value;
import org.rawabit.importer.profile.PropertySource.End;

/** The links and events of one try of a batch: their ends first, then parts of events, then what links count. */
final class LinkBatch {

    private final RecordStore named;
    private final Guard guard;
    private final GraphWrite work;
    private final Issues issues;
    private final EventStore events;
    private final LinkStore links;
    private final KnownEnds known;

    LinkBatch(GraphWrite work, Scope scope, Guard guard, Issues issues, Made made, KnownEnds known) {
        this.work = work;
        this.issues = issues;
        this.known = known;
        this.guard = guard;
        this.named = new RecordStore(work, scope, guard, issues, made);
        this.events = new EventStore(work, scope, guard, issues, made);
        this.links = new LinkStore(work, scope, issues, made);
    }

    /** Writes, and returns the ends that were found by key. */
    Map<String, EndStore.Found> write(List<Draft> drafts, RowOutcome[] outcomes) {
        List<Draft.End> all = drafts.stream().flatMap(draft -> ends(draft).stream()).toList();
        if (all.isEmpty() && drafts.stream().noneMatch(Draft.OfEvent.class::isInstance)) {
            return Map.of();
        }
        EndStore ends = new EndStore(work, all, known, issues);
        Found found = find(drafts, outcomes, ends);
        writeNamed(drafts, outcomes);
        List<LinkRecord> records = new ArrayList<>(found.records.values());
        set(outcomes, found.parts.keySet(), events.merge(List.copyOf(found.parts.values()), links, records));
        set(outcomes, found.records.keySet(), links.merge(records, events));
        links.write();
        events.write();
        return ends.found();
    }

    /** Drafts whose ends are known, by their place in the batch. */
    private record Found(Map<Integer, LinkRecord> records, Map<Integer, EventStore.Part> parts) {
    }

    private Found find(List<Draft> drafts, RowOutcome[] outcomes, EndStore ends) {
        Found found = new Found(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (int i = 0; i < outcomes.length; i++) {
            Draft draft = drafts.get(i);
            if (draft instanceof Draft.OfLink link) {
                put(found.records, i, record(link, ends), outcomes);
            } else if (draft instanceof Draft.OfEvent event) {
                put(found.parts, i, part(event, ends), outcomes);
            }
        }
        return found;
    }

    private static <T> void put(Map<Integer, T> found, int place, @Nullable T item, RowOutcome[] outcomes) {
        if (item == null) {
            outcomes[place] = RowOutcome.REFUSED;
        } else {
            found.put(place, item);
        }
    }

    /** More outcomes than places: the rest belongs to events, whose rows have theirs already. */
    private static void set(RowOutcome[] outcomes, Iterable<Integer> places, List<RowOutcome> found) {
        int i = 0;
        for (int place : places) {
            outcomes[place] = found.get(i++);
        }
    }

    private @Nullable LinkRecord record(Draft.OfLink draft, EndStore ends) {
        EndStore.Found from = ends.find(draft.from(), draft.origin());
        EndStore.Found to = ends.find(draft.to(), draft.origin());
        if (from == null || to == null) {
            return null;
        }
        Map<String, Value> values = values(draft, from, to);
        ContentHash hash = new ContentHash().add(values).add(draft.start()).add(draft.end());
        if (draft.event() != null) {
            hash.add(draft.event());
        }
        return new LinkRecord(draft.type(), from.entityId(), to.entityId(), guard.texts(draft.type().properties(), values),
                List.of(draft.origin()), hash.value(), LinkRecord.Counted.BY_CONTENT, draft.start(), draft.end(), draft.status(),
                draft.grade(), draft.event() == null ? null : guard.texts(draft.type().events(), draft.event()));
    }

    private static Map<String, Value> values(Draft.OfLink draft, EndStore.Found from, EndStore.Found to) {
        Map<String, Value> values = new LinkedHashMap<>(draft.values());
        draft.byEndType().forEach((name, source) -> {
            String value = source.values().get(source.end() == End.FROM ? from.type() : to.type());
            if (value != null) {
                values.put(name, new Value(value, null, null, null));
            }
        });
        return values;
    }

    private EventStore.@Nullable Part part(Draft.OfEvent draft, EndStore ends) {
        Origin origin = draft.origin();
        EndStore.Found from = draft.from() == null ? null : ends.find(draft.from(), origin);
        EndStore.Found to = draft.to() == null ? null : ends.find(draft.to(), origin);
        if (draft.from() != null && from == null || draft.to() != null && to == null) {
            return null;
        }
        return new EventStore.Part(draft, from == null ? null : from.entityId(), to == null ? null : to.entityId());
    }

    /** Entities that rows name by their value; not those of rows that were refused. */
    private void writeNamed(List<Draft> drafts, RowOutcome[] outcomes) {
        List<Draft.OfEntity> entities = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] != RowOutcome.REFUSED) {
                for (Draft.End end : ends(drafts.get(i))) {
                    if (end instanceof Draft.Named name) {
                        entities.add(name.entity());
                    }
                }
            }
        }
        if (!entities.isEmpty()) {
            named.merge(entities);
            named.write();
        }
    }

    private static List<Draft.End> ends(Draft draft) {
        List<Draft.End> ends = new ArrayList<>();
        if (draft instanceof Draft.OfLink link) {
            ends.add(link.from());
            ends.add(link.to());
        } else if (draft instanceof Draft.OfEvent event) {
            add(ends, event.from());
            add(ends, event.to());
        }
        return ends;
    }

    private static void add(List<Draft.End> ends, Draft.@Nullable End end) {
        if (end != null) {
            ends.add(end);
        }
    }
}
