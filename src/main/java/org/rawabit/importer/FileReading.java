// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.files.CsvRows;
import org.rawabit.importer.files.Header;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.files.UnusableFileException;
import org.rawabit.importer.issues.ImportIssue;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Place;
import org.rawabit.importer.mapping.RowMapper;
import org.rawabit.importer.mapping.Scope;
import org.rawabit.importer.profile.Section;

/** Reads one file once, for some sections of the profile. */
final class FileReading {

    private final PlannedFile file;
    private final List<Section> sections;
    private final boolean first;
    private final Scope scope;
    private final IssueLog issues;
    private final Batches batches;

    /** A section, what it makes of rows (null where it cannot), and what became of them. */
    private record Lane(@Nullable RowMapper mapper, Tally tally) {
    }

    /**
     * A reading of the file.
     *
     * @param first whether it was not read before: issues of the rows themselves are told once
     */
    FileReading(PlannedFile file, List<Section> sections, boolean first, Scope scope, IssueLog issues, Batches batches) {
        this.file = file;
        this.sections = sections;
        this.first = first;
        this.scope = scope;
        this.issues = issues;
        this.batches = batches;
    }

    void read() {
        try (CsvRows rows = CsvRows.open(file.kept().content(), sections.get(0).files().delimiter())) {
            reportDuplicates(rows.header());
            List<Lane> lanes = lanes(rows.header());
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                read(row, rows.header(), lanes);
            }
        } catch (UnusableFileException e) {
            tell(ImportIssue.ofFile(e.kind(), file.name(), e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            tell(ImportIssue.ofFile(IssueKind.UNREADABLE_FILE, file.name(), "a file that can be read to its end: " + e.getMessage()));
        }
    }

    private List<Lane> lanes(Header header) {
        Place place = new Place(file.name(), file.number(), file.sections().size() == 1, issues::add);
        List<Lane> lanes = new ArrayList<>();
        for (Section section : sections) {
            lanes.add(new Lane(RowMapper.of(section, header, scope, place), batches.tally(file.name(), section.makes())));
        }
        return lanes;
    }

    private void read(RawRow row, Header header, List<Lane> lanes) {
        ImportIssue fault = fault(row, header);
        if (fault != null) {
            tell(fault);
        }
        batches.row(file.name(), first);
        for (Lane lane : lanes) {
            boolean refused = fault != null || lane.mapper() == null;
            batches.add(refused ? new Draft.Nothing(true) : lane.mapper().map(row), lane.tally());
        }
    }

    private @Nullable ImportIssue fault(RawRow row, Header header) {
        if (row.fault() != null) {
            return ImportIssue.ofRow(row.fault(), file.name(), row.line(), expectation(row.fault()));
        }
        int expected = header.names().size();
        return row.cells().size() == expected ? null : new ImportIssue(IssueKind.RAGGED_ROW, file.name(), row.line(), null,
                row.cells().size() + " cells", expected + " cells, as many as columns");
    }

    private static String expectation(IssueKind fault) {
        return switch (fault) {
            case BAD_CHARACTERS -> "text in UTF-8";
            case UNCLOSED_QUOTE -> "a closing quote, and nothing after it in the cell";
            default -> "a row of less than a million characters";
        };
    }

    private void reportDuplicates(Header header) {
        header.duplicates().forEach(name -> tell(new ImportIssue(IssueKind.DUPLICATE_COLUMN, file.name(), 1, name, null,
                "each column name once")));
    }

    private void tell(ImportIssue issue) {
        if (first) {
            issues.add(issue);
        }
    }
}
