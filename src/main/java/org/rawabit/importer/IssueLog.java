// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.files.OwnerOnly;
import org.rawabit.importer.files.SealedFiles;
import org.rawabit.importer.issues.ImportIssue;
import org.rawabit.importer.issues.IssueKind;

/** Counts all issues, keeps the first of each kind, and writes all to a sealed CSV file, which is made with the first one. */
final class IssueLog implements AutoCloseable {

    /** How many issues of one kind stay in memory. */
    static final int EXAMPLES = 5;

    private final Path file;
    private final SealedFiles sealed;
    private final Map<IssueKind, Long> counts = new EnumMap<>(IssueKind.class);
    private final Map<IssueKind, List<ImportIssue>> examples = new EnumMap<>(IssueKind.class);
    private @Nullable CsvWriter writer;
    private boolean withheld;

    IssueLog(Path file, SealedFiles sealed) {
        this.file = file;
        this.sealed = sealed;
    }

    /** From now on values of rows stand in the sealed file alone: they can be those of protected persons. */
    void withholdValues(boolean withhold) {
        withheld = withhold;
    }

    /** Takes note of an issue. */
    void add(ImportIssue issue) {
        counts.merge(issue.kind(), 1L, Long::sum);
        List<ImportIssue> first = examples.computeIfAbsent(issue.kind(), kind -> new ArrayList<>());
        if (first.size() < EXAMPLES) {
            first.add(withheld ? issue.withoutValues() : issue);
        }
        write(issue.kind().name(), issue.file(), issue.line() == 0 ? "" : Long.toString(issue.line()), issue.column(),
                issue.value(), issue.expected());
    }

    /** How many there were of each kind. */
    Map<IssueKind, Long> counts() {
        return Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** The first of each kind. */
    Map<IssueKind, List<ImportIssue>> examples() {
        return Collections.unmodifiableMap(new EnumMap<>(examples));
    }

    /** The file of all issues, or null where there was none. */
    @Nullable Path file() {
        return writer == null ? null : file;
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(@Nullable String... cells) {
        if (writer == null) {
            writer = open();
            writer.writeRecord("code", "file", "line", "column", "value", "expected");
        }
        String[] safe = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            safe[i] = withoutFormula(cells[i] == null ? "" : cells[i]);
        }
        writer.writeRecord(safe);
    }

    private CsvWriter open() {
        try {
            OwnerOnly.folder(file.getParent());
            return CsvWriter.builder().build(new OutputStreamWriter(sealed.write(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet would run a cell that begins like a formula. */
    private static String withoutFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
