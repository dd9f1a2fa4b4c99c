// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rawabit.casework.UserKeys;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Row;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.importer.guard.Guard;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Scope;
import org.rawabit.protection.Mask;

/** Entities and their records in one batch. */
final class RecordStore {

    private static final CypherQuery READ = CypherQuery.of(RecordStore.class, "read-records");
    private static final CypherQuery READ_ENTITIES = CypherQuery.of(RecordStore.class, "read-entities");
    private static final CypherQuery ADD_ENTITIES = CypherQuery.of(RecordStore.class, "add-entities");
    private static final CypherQuery ADD_SHARED = CypherQuery.of(RecordStore.class, "add-shared-entities");
    private static final CypherQuery ADD_RECORDS = CypherQuery.of(RecordStore.class, "add-records");
    private static final CypherQuery UPDATE = CypherQuery.of(RecordStore.class, "update-records");

    private final GraphWrite work;
    private final Scope scope;
    private final Guard guard;
    private final Issues issues;
    private final Made made;
    private final Map<String, RecordState> states = new LinkedHashMap<>();
    private final Map<String, Draft.OfEntity> shared = new LinkedHashMap<>();

    RecordStore(GraphWrite work, Scope scope, Guard guard, Issues issues, Made made) {
        this.work = work;
        this.scope = scope;
        this.guard = guard;
        this.issues = issues;
        this.made = made;
    }

    /** What becomes of each draft, in their order; written by {@link #write}. */
    List<RowOutcome> merge(List<Draft.OfEntity> drafts) {
        read(drafts);
        List<RowOutcome> outcomes = new ArrayList<>(drafts.size());
        for (Draft.OfEntity draft : drafts) {
            RecordState state = states.computeIfAbsent(draft.recordId(),
                    id -> RecordState.fresh(draft, scope));
            if (state.isFresh() && draft.sharedKey() != null) {
                shared.putIfAbsent(draft.entityId(), draft);
            }
            outcomes.add(state.add(guard.texts(draft), issues));
        }
        return outcomes;
    }

    private void read(List<Draft.OfEntity> drafts) {
        Map<String, EntityType> types = new LinkedHashMap<>();
        drafts.forEach(draft -> types.put(draft.recordId(), draft.type()));
        for (Row row : work.run(READ, Map.of("ids", List.copyOf(types.keySet())))) {
            Map<String, Object> properties = guard.open(row.row("record").map());
            String id = (String) properties.get("id");
            states.put(id, RecordState.known(types.get(id), properties));
        }
    }

    void write() {
        List<RecordState> fresh = states.values().stream().filter(RecordState::isFresh).toList();
        Set<String> guarded = writeShared();
        Map<String, List<Map<String, Object>>> own = new TreeMap<>();
        List<Map<String, Object>> records = new ArrayList<>();
        for (RecordState state : fresh) {
            Map<String, Object> properties = guard.close(state.type(), state.properties());
            boolean itself = properties.get("id").equals(properties.get("entityId"));
            if (itself) {
                own.computeIfAbsent(state.type().name(), type -> new ArrayList<>()).add(properties);
                made.entity(kindOf(state.type(), properties));
            } else {
                records.add(properties);
                made.change();
            }
        }
        own.forEach((type, rows) -> work.run(ADD_ENTITIES, Map.of("type", type, "rows", rows)));
        run(ADD_RECORDS, records);
        List<Map<String, Object>> changed = update();
        Stream.of(records, changed).flatMap(List::stream).filter(record -> Mask.of(record).isPresent() || record.containsKey("guardedBy"))
                .map(record -> (String) record.get("entityId")).forEach(guarded::add);
        guard.align(work, guarded);
    }

    /** The entities of all records of the batch, by the id of the record. */
    Map<String, EndStore.Found> written() {
        Map<String, EndStore.Found> written = new LinkedHashMap<>();
        states.forEach((id, state) -> written.put(id,
                new EndStore.Found((String) state.properties().get("entityId"), state.type().name())));
        return written;
    }

    private List<Map<String, Object>> update() {
        List<Map<String, Object>> changed = states.values().stream().filter(state -> !state.isFresh() && state.isChanged())
                .map(state -> guard.close(state.type(), state.properties())).toList();
        changed.forEach(record -> made.change());
        run(UPDATE, changed);
        return changed;
    }

    /** Makes those that are new, and returns those that some case masks: they are called nothing. */
    private Set<String> writeShared() {
        Set<String> known = new HashSet<>();
        Set<String> guarded = new HashSet<>();
        if (!shared.isEmpty()) {
            UserKeys.noteArrival(work, shared.keySet());
            work.run(READ_ENTITIES, Map.of("ids", List.copyOf(shared.keySet()))).forEach(row -> {
                known.add(row.string("id"));
                if (row.bool("guarded")) {
                    guarded.add(row.string("id"));
                }
            });
        }
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        shared.forEach((id, draft) -> {
            if (!known.contains(id)) {
                rows.computeIfAbsent(draft.type().name(), type -> new ArrayList<>()).add(entity(draft));
                made.entity(kindOf(draft.type(), states.get(draft.recordId()).properties()));
            }
        });
        rows.forEach((type, list) -> work.run(ADD_SHARED, Map.of("type", type, "rows", list)));
        shared.values().stream().filter(draft -> guarded.contains(draft.entityId()))
                .forEach(draft -> states.get(draft.recordId()).keepTitle(draft.title()));
        return guarded;
    }

    private Map<String, Object> entity(Draft.OfEntity draft) {
        boolean masked = guard.mask(states.get(draft.recordId()).properties()) != null;
        return masked ? Map.of("id", draft.entityId(), "type", draft.type().name(), "guarded", true)
                : Map.of("id", draft.entityId(), "type", draft.type().name(), "label", draft.title(), "key", draft.sharedKey());
    }

    private void run(CypherQuery query, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            work.run(query, Map.of("rows", rows));
        }
    }

    private static String kindOf(EntityType type, Map<String, Object> properties) {
        Object kind = type.subtype() == null ? null : properties.get("p_" + type.subtype());
        return kind == null ? type.name() : type.name() + " (" + kind + ")";
    }
}
