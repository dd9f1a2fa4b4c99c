// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Ids;
import org.rawabit.graph.Row;
import org.rawabit.importer.files.FileWalk;
import org.rawabit.importer.files.KeptFile;
import org.rawabit.importer.files.KeptFiles;
import org.rawabit.importer.issues.ImportIssue;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.mapping.Scope;
import org.rawabit.importer.profile.Profile;
import org.rawabit.importer.profile.Section;
import org.rawabit.importer.store.BatchStore;
import org.rawabit.importer.store.FileNumbers;

/** One import: keeps the originals, then reads all entities, then all links and events. */
final class ImportRun {

    private static final CypherQuery WAITING = CypherQuery.of(ImportRun.class, "waiting-events");

    private final Graph graph;
    private final Profile profile;
    private final Clock clock;
    private final ImportRequest request;
    private final Instant start;
    private final long startNanos = System.nanoTime();
    private final String batchId;
    private final KeptFiles keptFiles;
    private final IssueLog issues;
    private final Map<Long, String> fileNames = new HashMap<>();
    private final Batches batches;
    private final Scope scope;

    ImportRun(Graph graph, Ids ids, Profile profile, Path dataFolder, Clock clock, ImportRequest request,
            ImportProgress progress) {
        this.graph = graph;
        this.profile = profile;
        this.clock = clock;
        this.request = request;
        this.start = clock.instant();
        this.batchId = ids.of("import", request.dataset(), start.toString(), UUID.randomUUID().toString());
        this.keptFiles = new KeptFiles(dataFolder.resolve("files"));
        this.issues = new IssueLog(dataFolder.resolve("imports").resolve(batchId).resolve("issues.csv"));
        this.scope = new Scope(request.caseId(), request.dataset(), ids, profile.normalisers());
        this.batches = new Batches(new BatchStore(graph, scope, fileNames, mark()), issues, progress);
    }

    ImportReport run() {
        try (issues) {
            List<PlannedFile> files = plan();
            Predicate<Section> entities = Section.OfEntity.class::isInstance;
            read(files, entities);
            read(files, entities.negate());
            reportWaiting();
            Duration took = Duration.ofNanos(System.nanoTime() - startNanos);
            batches.finish(graph, batchId, clock.instant());
            return new ImportReport(request, batches.made(), batches.tallies(), issues, took);
        }
    }

    private Map<String, Object> mark() {
        return Map.of("id", batchId, "caseId", request.caseId(), "dataset", request.dataset(), "profile", profile.name(),
                "profileVersion", profile.version(), "profileDigest", profile.digest(), "startedAt", start.toString());
    }

    private List<PlannedFile> plan() {
        List<PlannedFile> files = new ArrayList<>();
        for (Path path : request.paths()) {
            try {
                for (Path file : FileWalk.files(List.of(path))) {
                    plan(file, files);
                }
            } catch (IOException e) {
                unreadable(path, e);
            }
        }
        return files;
    }

    private void plan(Path file, List<PlannedFile> files) throws IOException {
        String name = String.valueOf(file.getFileName());
        List<Section> sections = profile.sectionsFor(name);
        if (sections.isEmpty()) {
            issues.add(ImportIssue.ofFile(IssueKind.UNMATCHED_FILE, name,
                    "a file that a section of the profile " + profile.name() + " matches"));
            return;
        }
        KeptFile kept = keptFiles.keep(file);
        long number = new FileNumbers(graph).number(kept, start);
        if (fileNames.putIfAbsent(number, name) == null) {
            files.add(new PlannedFile(name, kept, number, sections));
        }
    }

    private void read(List<PlannedFile> files, Predicate<Section> phase) {
        for (PlannedFile file : files) {
            List<Section> sections = file.sections().stream().filter(phase).toList();
            if (!sections.isEmpty()) {
                boolean first = file.sections().get(0) == sections.get(0);
                new FileReading(file, sections, first, scope, issues, batches).read();
            }
        }
        batches.flush();
    }

    private void unreadable(Path path, IOException e) {
        issues.add(ImportIssue.ofFile(IssueKind.UNREADABLE_FILE, path.toString(), "a file or folder that can be read ("
                + e.getClass().getSimpleName() + ")"));
    }

    private void reportWaiting() {
        Row waiting = graph.read(WAITING, Map.of("caseId", request.caseId(), "dataset", request.dataset(),
                "limit", IssueLog.EXAMPLES)).get(0);
        waiting.rows("first").forEach(event -> issues.add(new ImportIssue(IssueKind.INCOMPLETE_EVENT, request.dataset(), 0,
                null, event.string("key"), "both ends and the time of this " + event.string("linkType") + " event")));
    }
}
