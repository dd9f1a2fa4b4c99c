// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.store.BatchResult;
import org.rawabit.importer.store.BatchStore;
import org.rawabit.importer.store.Made;

/** Gathers drafts into batches, has each written, and counts what became of the rows. */
final class Batches {

    private static final CypherQuery MARK = CypherQuery.of(Batches.class, "mark-batch");
    private static final int SIZE = 5_000;

    private final BatchStore store;
    private final IssueLog issues;
    private final ImportProgress progress;
    private final long start = System.nanoTime();
    private final List<Tally> tallies = new ArrayList<>();
    private final Made made = new Made();
    private List<Draft> drafts = new ArrayList<>();
    private List<Tally> ofDrafts = new ArrayList<>();
    private String file = "";
    private long rows;

    Batches(BatchStore store, IssueLog issues, ImportProgress progress) {
        this.store = store;
        this.issues = issues;
        this.progress = progress;
    }

    Tally tally(String file, String makes) {
        Tally tally = new Tally(file, makes);
        tallies.add(tally);
        return tally;
    }

    void row(String ofFile, boolean first) {
        file = ofFile;
        if (first) {
            rows++;
        }
    }

    void add(Draft draft, Tally tally) {
        drafts.add(draft);
        ofDrafts.add(tally);
        if (drafts.size() >= SIZE) {
            flush();
        }
    }

    void flush() {
        if (drafts.isEmpty()) {
            return;
        }
        BatchResult result = store.write(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            ofDrafts.get(i).add(result.outcomes().get(i));
        }
        result.issues().forEach(issues::add);
        made.add(result.made());
        drafts = new ArrayList<>();
        ofDrafts = new ArrayList<>();
        progress.at(file, rows, rows * TimeUnit.SECONDS.toNanos(1) / Math.max(1, System.nanoTime() - start));
    }

    /** An import that changed nothing leaves no trace in the graph. */
    void finish(Graph graph, String id, Instant end) {
        if (made.changed()) {
            Map<String, Object> properties = Map.of("finishedAt", end.toString(), "rows", rows,
                    "entities", sum(made.entities()), "links", sum(made.links()), "events", sum(made.events()));
            graph.write(work -> work.run(MARK, Map.of("id", id, "properties", properties)));
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    List<Tally> tallies() {
        return tallies;
    }

    Made made() {
        return made;
    }
}
