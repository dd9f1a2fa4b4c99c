// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.profile.Section;

/** Rows that make links. */
final class LinkMapper implements RowMapper {

    private final Section.OfLink section;
    private final EndReader from;
    private final EndReader to;
    private final PropertiesReader properties;
    private final SpanReader span;
    private final GradeReader status;
    private final GradeReader grade;
    private final Place place;

    LinkMapper(Section.OfLink section, Columns columns, Scope scope, Place place) {
        this.section = section;
        this.from = new EndReader(section.from(), columns, scope, place);
        this.to = new EndReader(section.to(), columns, scope, place);
        this.properties = new PropertiesReader(section.properties(), section.type().properties(), columns, scope, place);
        this.span = new SpanReader(section.time(), columns, scope, place);
        this.status = new GradeReader(section.grading().status(), "SUSPECTED", columns, place);
        this.grade = new GradeReader(section.grading().grade(), null, columns, place);
        this.place = place;
    }

    @Override
    public Draft map(RawRow row) {
        if (from.refuses(row) || to.refuses(row)) {
            return new Draft.Nothing(true);
        }
        Draft.End start = from.read(row);
        Draft.End end = to.read(row);
        if (start == null || end == null) {
            return withoutEnd(row, (start == null ? from : to).column(), place);
        }
        Span when = span.read(row);
        return new Draft.OfLink(new Origin(place.number(), row.line()), section.type(), start, end, properties.read(row),
                properties.byEndType(), when.start(), when.end(), status.read(row), grade.read(row), null);
    }

    static Draft withoutEnd(RawRow row, String column, Place place) {
        if (place.alone()) {
            place.issue(IssueKind.MISSING_END, row.line(), column, "", "the end of a link");
        }
        return new Draft.Nothing(place.alone());
    }
}
