// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawabit.importer.issues.ImportIssue;
import org.rawabit.importer.store.RowOutcome;

/** An import report as plain text for the command line. */
final class ReportText {

    private static final int LONGEST_VALUE = 60;

    private final StringBuilder text = new StringBuilder();
    private final ImportReport report;

    ReportText(ImportReport report) {
        this.report = report;
        head();
        counts("Entities", report.made().entities());
        counts("Links", report.made().links());
        counts("Events", report.made().events());
        rows();
        issues();
    }

    private void head() {
        line("Import of %s with profile %s: %s", report.request().dataset(), report.request().profile(),
                report.changed() ? "done in " + seconds() : "nothing changed; " + reason() + " (" + seconds() + ")");
    }

    private String reason() {
        if (report.rowsRead() == 0) {
            return "no row was read";
        }
        return report.rowsRefused() == 0 ? "all of it was known" : "what was not refused was known";
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f s", report.took().toMillis() / 1000.0);
    }

    private void counts(String title, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            line("");
            line("New %s", title.toLowerCase(Locale.ROOT));
            counts.forEach((type, count) -> line("  %-34s %,12d", type, count));
        }
    }

    private void rows() {
        line("");
        line("Rows by file");
        int longest = report.tallies().stream().mapToInt(tally -> tally.file().length()).max().orElse(0);
        String form = "  %-" + Math.max(longest, 4) + "s  %-16s %10s %10s %10s %10s %10s %10s";
        line(form, "file", "makes", "read", "made", "merged", "known", "refused", "empty");
        report.tallies().forEach(tally -> line(form, cells(tally.file(), tally.makes(), List.of(tally))));
        line(form, cells("all", "", report.tallies()));
    }

    private static Object[] cells(String file, String makes, List<Tally> tallies) {
        Object[] cells = new Object[3 + RowOutcome.values().length];
        cells[0] = file;
        cells[1] = makes;
        cells[2] = number(tallies.stream().mapToLong(Tally::read).sum());
        Arrays.stream(RowOutcome.values()).forEach(outcome ->
                cells[3 + outcome.ordinal()] = number(tallies.stream().mapToLong(tally -> tally.of(outcome)).sum()));
        return cells;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void issues() {
        line("");
        if (report.issueCounts().isEmpty()) {
            line("No issues");
            return;
        }
        line("Issues%s", report.issuesFile() == null ? "" : ", all of them in " + report.issuesFile());
        if (report.issuesFile() != null) {
            line("  (sealed; to read them: java -jar rawabit.jar unseal %s --out FILE)", report.issuesFile());
        }
        report.issueCounts().forEach((kind, count) -> {
            line("  %-34s %,12d   %s", kind, count, kind.effect().text());
            report.issueExamples().get(kind).stream().limit(2).forEach(issue -> line("      %s", shortened(issue)));
        });
    }

    private static ImportIssue shortened(ImportIssue issue) {
        String value = issue.value();
        return value == null || value.length() <= LONGEST_VALUE ? issue : new ImportIssue(issue.kind(), issue.file(),
                issue.line(), issue.column(), value.substring(0, LONGEST_VALUE) + "…", issue.expected());
    }

    private void line(String form, Object... cells) {
        text.append(String.format(Locale.ROOT, form, cells).stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
