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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.rawabit.casework.Compartments.Place;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Ids;
import org.rawabit.graph.Row;
import org.rawabit.importer.files.FileWalk;
import org.rawabit.importer.files.KeptFile;
import org.rawabit.importer.files.KeptFiles;
import org.rawabit.importer.files.SealedFiles;
import org.rawabit.importer.issues.ImportIssue;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.mapping.Origin;
import org.rawabit.importer.mapping.Scope;
import org.rawabit.importer.profile.Profile;
import org.rawabit.importer.profile.Section;
import org.rawabit.importer.store.BatchStore;
import org.rawabit.importer.store.FileNumbers;

/** One import: keeps the originals, then reads all entities, then all links and events. */
final class ImportRun {

    private final Graph graph;
    private final WaitingEvents waiting;
    private final Profile profile;
    private final Clock clock;
    private final ImportRequest request;
    private final Instant start;
    private final long startNanos = System.nanoTime();
    private final String batchId;
    private final KeptFiles keptFiles;
    private final IssueLog issues;
    private final Map<Long, String> fileNames = new HashMap<>();
    private final List<String> digests = new ArrayList<>();
    private final Batches batches;
    private final Scope scope;
    private final Guarded guarded;

    ImportRun(Graph graph, Ids ids, WaitingEvents waiting, Profile profile, Path dataFolder, SealedFiles sealed,
            Clock clock, ImportRequest request, Place place, Guards guards, ImportProgress progress) {
        this.graph = graph;
        this.waiting = waiting;
        this.profile = profile;
        this.clock = clock;
        this.request = request;
        this.start = clock.instant();
        this.batchId = ids.of("import", request.dataset(), start.toString(), UUID.randomUUID().toString());
        this.keptFiles = new KeptFiles(dataFolder.resolve("files"), sealed);
        this.issues = new IssueLog(dataFolder.resolve("imports").resolve(batchId).resolve("issues.csv"), sealed);
        this.scope = new Scope(place.caseId(), place.compartment(), request.dataset(), ids, profile.normalisers());
        this.guarded = guards.of(scope);
        this.batches = new Batches(new BatchStore(graph, scope, guarded.guard(), fileNames, mark()), issues, progress);
    }

    ImportReport run() {
        try (issues) {
            List<PlannedFile> files = numbered(plan());
            Predicate<Section> entities = Section.OfEntity.class::isInstance;
            read(files, entities);
            read(files, entities.negate());
            waiting.each(scope, this::reportWaiting);
            guarded.finish();
            Duration took = Duration.ofNanos(System.nanoTime() - startNanos);
            batches.finish(graph, batchId, clock.instant());
            return new ImportReport(request, batches.made(), batches.tallies(), issues, took);
        }
    }

    String batchId() {
        return batchId;
    }

    ImportRequest request() {
        return request;
    }

    /** SHA-256 of the files that were kept so far. */
    List<String> digests() {
        return List.copyOf(digests);
    }

    private Map<String, Object> mark() {
        return Map.of("id", batchId, "caseId", scope.caseId(), "dataset", request.dataset(), "profile", profile.name(),
                "profileVersion", profile.version(), "profileDigest", profile.digest(), "startedAt", start.toString());
    }

    private List<PlannedFile> plan() {
        List<PlannedFile> files = new ArrayList<>();
        for (Path file : walk()) {
            try {
                plan(file, files);
            } catch (IOException e) {
                unreadable(file, e);
            }
        }
        return files;
    }

    private Set<Path> walk() {
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : request.paths()) {
            try {
                found.addAll(FileWalk.files(path));
            } catch (IOException e) {
                unreadable(path, e);
            }
        }
        return found;
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
        digests.add(kept.sha256());
        files.add(new PlannedFile(name, kept, 0, sections));
    }

    /** Names of files go into the graph once it is known whose names they must not hold. */
    private List<PlannedFile> numbered(List<PlannedFile> planned) {
        guarded.scan(new ScanDrafts(planned, scope), start);
        issues.withholdValues(guarded.guard().isNeeded());
        List<PlannedFile> files = new ArrayList<>();
        for (PlannedFile file : planned) {
            String name = guarded.guard().fileName(file.name());
            long number = new FileNumbers(graph, scope).number(file.kept().named(name), start);
            fileNames.putIfAbsent(number, name);
            files.add(new PlannedFile(name, file.kept(), number, file.sections()));
        }
        return files;
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
        issues.add(ImportIssue.ofFile(IssueKind.UNREADABLE_FILE, path.toString(), "a file that is there and can be read, on a disk with room to keep it (" + e.getClass().getSimpleName() + ")"));
    }

    private void reportWaiting(Row event) {
        Origin origin = Origin.parse(event.string("source"));
        issues.add(new ImportIssue(IssueKind.INCOMPLETE_EVENT, fileNames.getOrDefault(origin.file(), "file " + origin.file()),
                origin.line(), null, event.string("key"), "rows with both ends and the time of this " + event.string("linkType") + " event"));
    }
}
