// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.ImportIssue;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.store.Made;
import org.rawabit.importer.store.RowOutcome;

/** What an import came to: what is new in the graph, what became of every row, and every issue. */
public final class ImportReport {

    private final ImportRequest request;
    private final Made made;
    private final List<Tally> tallies;
    private final Map<IssueKind, Long> issueCounts;
    private final Map<IssueKind, List<ImportIssue>> issueExamples;
    private final @Nullable Path issuesFile;
    private final Duration took;

    ImportReport(ImportRequest request, Made made, List<Tally> tallies, IssueLog issues, Duration took) {
        this.request = request;
        this.made = made;
        this.tallies = List.copyOf(tallies);
        this.issueCounts = issues.counts();
        this.issueExamples = issues.examples();
        this.issuesFile = issues.file();
        this.took = took;
    }

    /** Whether anything in the graph is not as before. */
    public boolean changed() {
        return made.changed();
    }

    /** New entities by type, or by {@code Type (kind)} where the type has kinds. */
    public Map<String, Long> entities() {
        return Map.copyOf(made.entities());
    }

    /** New links by type. */
    public Map<String, Long> links() {
        return Map.copyOf(made.links());
    }

    /** New events by the type of the link that sums them. */
    public Map<String, Long> events() {
        return Map.copyOf(made.events());
    }

    /** How many issues there were, by the code of their kind. */
    public Map<String, Long> issues() {
        return issueCounts.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    /** How many rows were read, each counted once for every section of the profile that reads its file. */
    public long rowsRead() {
        return tallies.stream().mapToLong(Tally::read).sum();
    }

    /** How many of them an issue refused. */
    public long rowsRefused() {
        return tallies.stream().mapToLong(tally -> tally.of(RowOutcome.REFUSED)).sum();
    }

    /** The whole report, for people. */
    public String text() {
        return new ReportText(this).toString();
    }

    ImportRequest request() {
        return request;
    }

    Made made() {
        return made;
    }

    List<Tally> tallies() {
        return tallies;
    }

    Map<IssueKind, Long> issueCounts() {
        return issueCounts;
    }

    Map<IssueKind, List<ImportIssue>> issueExamples() {
        return issueExamples;
    }

    @Nullable Path issuesFile() {
        return issuesFile;
    }

    Duration took() {
        return took;
    }
}
