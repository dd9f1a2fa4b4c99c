// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import org.jspecify.annotations.Nullable;
import org.rawabit.importer.files.Header;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.profile.PropertySource;

/** Reads the status of links or the grade of the source, the same for all rows or from a column. */
final class GradeReader {

    private final @Nullable PropertySource source;
    private final @Nullable String otherwise;
    private final Place place;
    private final int index;

    GradeReader(@Nullable PropertySource source, @Nullable String otherwise, Columns columns, Place place) {
        this.source = source;
        this.otherwise = otherwise;
        this.place = place;
        this.index = source instanceof PropertySource.Column column ? columns.optional(column.column()) : Header.NONE;
    }

    @Nullable String read(RawRow row) {
        if (source instanceof PropertySource.Constant constant) {
            return constant.value();
        }
        return source instanceof PropertySource.Column column ? translated(row, column) : otherwise;
    }

    private @Nullable String translated(RawRow row, PropertySource.Column column) {
        String cell = Columns.cell(row, index);
        String translation = column.values().get(cell);
        if (translation == null && !cell.isEmpty()) {
            place.issue(IssueKind.UNTRANSLATED_VALUE, row.line(), column.column(), cell,
                    "one of " + String.join(", ", column.values().keySet()));
        }
        return translation == null ? otherwise : translation;
    }
}
