// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.issues;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that could not be imported as it stands.
 *
 * @param line     physical line where the row begins, from 1; 0 where the whole file is meant
 * @param value    as given in the file
 * @param expected what would have been right
 */
public record ImportIssue(IssueKind kind, String file, long line, @Nullable String column, @Nullable String value,
        String expected) {

    /** An issue of a whole file. */
    public static ImportIssue ofFile(IssueKind kind, String file, String expected) {
        return new ImportIssue(kind, file, 0, null, null, expected);
    }

    /** An issue of a row. */
    public static ImportIssue ofRow(IssueKind kind, String file, long line, String expected) {
        return new ImportIssue(kind, file, line, null, null, expected);
    }

    /** The same without what the file has in its cells. */
    public ImportIssue withoutValues() {
        return new ImportIssue(kind, file, line, column, value == null ? null : "…",
                kind == IssueKind.OTHER_VALUE ? "what an earlier row has" : expected);
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : " line " + line) + (column == null ? "" : ", column " + column)
                + (value == null ? "" : ", value \"" + value + "\"") + ": expected " + expected;
    }
}
