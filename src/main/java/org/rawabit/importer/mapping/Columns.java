// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.List;
import java.util.stream.Collectors;
import org.rawabit.importer.files.Header;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.issues.ImportIssue;
import org.rawabit.importer.issues.IssueKind;

/** Finds the columns of a section in the header of a file, and says which are missing. */
final class Columns {

    private final Header header;
    private final Place place;
    private boolean complete = true;

    Columns(Header header, Place place) {
        this.header = header;
        this.place = place;
    }

    /** A column without which no row can be used. */
    int required(String column) {
        int index = header.indexOf(column);
        if (index == Header.NONE) {
            complete = false;
            issue(header.isAmbiguous(column) ? IssueKind.DUPLICATE_COLUMN : IssueKind.MISSING_COLUMN, column);
        }
        return index;
    }

    int[] required(List<String> columns) {
        return columns.stream().mapToInt(this::required).toArray();
    }

    /** A column whose lack costs only its values. */
    int optional(String column) {
        int index = header.indexOf(column);
        if (index == Header.NONE) {
            issue(IssueKind.MISSING_PROPERTY_COLUMN, column);
        }
        return index;
    }

    boolean isComplete() {
        return complete;
    }

    private void issue(IssueKind kind, String column) {
        place.issues().accept(new ImportIssue(kind, place.name(), 1, column, null,
                "one column " + column + " among " + String.join(", ", header.names())));
    }

    /** The cell without spaces around it; empty where there is no such column. */
    static String cell(RawRow row, int index) {
        return index == Header.NONE ? "" : row.cells().get(index).strip();
    }

    /** The cells joined; empty where all are. */
    static String joined(RawRow row, int[] indexes) {
        if (indexes.length == 1) {
            return cell(row, indexes[0]);
        }
        List<String> cells = java.util.Arrays.stream(indexes).mapToObj(index -> cell(row, index)).toList();
        return cells.stream().allMatch(String::isEmpty) ? "" : cells.stream().collect(Collectors.joining("|"));
    }
}
