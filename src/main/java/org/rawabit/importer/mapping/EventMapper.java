// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.profile.EndSource;
import org.rawabit.importer.profile.Section;

/** Rows that make events, or parts of them. */
final class EventMapper implements RowMapper {

    private final Section.OfEvent section;
    private final Scope scope;
    private final Place place;
    private final int[] key;
    private final @Nullable EndReader from;
    private final @Nullable EndReader to;
    private final PropertiesReader properties;
    private final SpanReader span;
    private final GradeReader status;
    private final GradeReader grade;

    EventMapper(Section.OfEvent section, Columns columns, Scope scope, Place place) {
        this.section = section;
        this.scope = scope;
        this.place = place;
        this.key = columns.required(section.key());
        this.from = end(section.from(), columns);
        this.to = end(section.to(), columns);
        this.properties = new PropertiesReader(section.properties(), section.type().events(), columns, scope, place);
        this.span = new SpanReader(section.time(), columns, scope, place);
        this.status = new GradeReader(section.grading().status(), "SUSPECTED", columns, place);
        this.grade = new GradeReader(section.grading().grade(), null, columns, place);
    }

    private @Nullable EndReader end(@Nullable EndSource source, Columns columns) {
        return source == null ? null : new EndReader(source, columns, scope, place);
    }

    @Override
    public Draft map(RawRow row) {
        if (from != null && from.refuses(row) || to != null && to.refuses(row)) {
            return new Draft.Nothing(true);
        }
        Draft.End start = from == null ? null : from.read(row);
        Draft.End end = to == null ? null : to.read(row);
        if (from != null && start == null || to != null && end == null) {
            return LinkMapper.withoutEnd(row, (start == null && from != null ? from : to).column(), place);
        }
        return key.length == 0 ? whole(row, start, end) : part(row, start, end);
    }

    private Draft whole(RawRow row, Draft.End start, Draft.End end) {
        Span when = span.read(row);
        return new Draft.OfLink(origin(row), section.type(), start, end, ValueReader.none(), Map.of(), when.start(),
                when.end(), status.read(row), grade.read(row), properties.read(row));
    }

    private Draft part(RawRow row, Draft.@Nullable End start, Draft.@Nullable End end) {
        String text = Columns.joined(row, key);
        if (text.isEmpty()) {
            place.issue(IssueKind.MISSING_KEY, row.line(), String.join("|", section.key()), "", "the key of an event");
            return new Draft.Nothing(true);
        }
        if (place.refusesKey(row.line(), String.join("|", section.key()), text)) {
            return new Draft.Nothing(true);
        }
        String id = scope.ids().of("event", scope.caseId(), scope.dataset(), section.type().name(), text);
        return new Draft.OfEvent(origin(row), section.type(), text, id, start, end, properties.read(row),
                span.read(row).start(), span.tellsTime(), section.timed(), status.read(row), grade.read(row));
    }

    private Origin origin(RawRow row) {
        return new Origin(place.number(), row.line());
    }
}
