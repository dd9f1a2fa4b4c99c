// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.GraphWrite;
import org.rawabit.importer.guard.Guard;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Scope;

/** Writes batches of drafts, each in one transaction. */
public final class BatchStore {

    private static final CypherQuery LOCK = CypherQuery.of(BatchStore.class, "take-lock");
    private static final CypherQuery MARK = CypherQuery.of(BatchStore.class, "mark-batch");

    private final Graph graph;
    private final Scope scope;
    private final Guard guard;
    private final Map<Long, String> fileNames;
    private final Map<String, Object> mark;
    private final KnownEnds known = new KnownEnds();

    /**
     * A store for one import.
     *
     * @param fileNames names of files by number, for issues
     * @param mark      properties of the import's node, its {@code id} among them; it is made with the first change
     */
    public BatchStore(Graph graph, Scope scope, Guard guard, Map<Long, String> fileNames, Map<String, Object> mark) {
        this.graph = graph;
        this.scope = scope;
        this.guard = guard;
        this.fileNames = fileNames;
        this.mark = mark;
    }

    /** Merges the drafts with what is known: all of them or none. */
    public BatchResult write(List<Draft> drafts) {
        Batch written = graph.write(work -> new Batch(work, drafts).write());
        known.add(written.ends);
        return new BatchResult(Arrays.asList(written.outcomes), written.issues.list(), written.made);
    }

    /** One try to write a batch. */
    private final class Batch {

        private final GraphWrite work;
        private final List<Draft> drafts;
        private final RowOutcome[] outcomes;
        private final Issues issues = new Issues(fileNames);
        private final Made made = new Made();
        private final Map<String, EndStore.Found> ends = new HashMap<>();

        Batch(GraphWrite work, List<Draft> drafts) {
            this.work = work;
            this.drafts = drafts;
            this.outcomes = new RowOutcome[drafts.size()];
        }

        Batch write() {
            work.run(LOCK, Map.of());
            writeNothing();
            writeEntities();
            ends.putAll(new LinkBatch(work, scope, guard, issues, made, known).write(drafts, outcomes));
            if (made.changed()) {
                work.run(MARK, Map.of("id", mark.get("id"), "properties", mark));
            }
            return this;
        }

        private void writeNothing() {
            for (int i = 0; i < outcomes.length; i++) {
                if (drafts.get(i) instanceof Draft.Nothing nothing) {
                    outcomes[i] = nothing.refused() ? RowOutcome.REFUSED : RowOutcome.EMPTY;
                }
            }
        }

        private void writeEntities() {
            List<Draft.OfEntity> entities = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < outcomes.length; i++) {
                if (drafts.get(i) instanceof Draft.OfEntity entity) {
                    entities.add(entity);
                    places.add(i);
                }
            }
            if (!entities.isEmpty()) {
                RecordStore records = new RecordStore(work, scope, guard, issues, made);
                List<RowOutcome> found = records.merge(entities);
                records.write();
                ends.putAll(records.written());
                entities.forEach(this::noteNamesake);
                for (int i = 0; i < places.size(); i++) {
                    outcomes[places.get(i)] = found.get(i);
                }
            }
        }

        /** A namesake is not the person, but the same person under another key would stand in clear. */
        private void noteNamesake(Draft.OfEntity draft) {
            guard.namesake(draft).ifPresent(column -> issues.add(IssueKind.SAME_NAME_AS_PROTECTED, draft.origin(), column, null,
                    "somebody else than the protected person of the same name in this case; check, and protect this one, too, if it is the same"));
        }
    }
}
