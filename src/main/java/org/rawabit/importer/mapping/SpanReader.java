// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Period;
import org.rawabit.importer.files.Header;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.normalise.Times;
import org.rawabit.importer.profile.TimeSource;

/** Reads when a link held or an event happened. */
final class SpanReader {

    private final @Nullable TimeSource source;
    private final Times times;
    private final Place place;
    private final int first;
    private final int second;

    SpanReader(@Nullable TimeSource source, Columns columns, Scope scope, Place place) {
        this.source = source;
        this.place = place;
        this.times = times(source, scope.normalisers().times());
        if (source instanceof TimeSource.At at) {
            first = columns.optional(at.column());
            second = Header.NONE;
        } else if (source instanceof TimeSource.DateAndTime both) {
            first = columns.optional(both.date());
            second = columns.optional(both.time());
        } else if (source instanceof TimeSource.Valid valid) {
            first = columns.optional(valid.from());
            second = valid.until() == null ? Header.NONE : columns.optional(valid.until());
        } else {
            first = Header.NONE;
            second = Header.NONE;
        }
    }

    private static Times times(@Nullable TimeSource source, Times times) {
        List<String> formats = source instanceof TimeSource.At at ? at.formats()
                : source instanceof TimeSource.DateAndTime both ? both.formats()
                : source instanceof TimeSource.Valid valid ? valid.formats() : List.of();
        return formats.isEmpty() ? times : times.withFormats(formats);
    }

    boolean tellsTime() {
        return source != null;
    }

    Span read(RawRow row) {
        String one = Columns.cell(row, first);
        String two = Columns.cell(row, second);
        if (one.isEmpty() && two.isEmpty()) {
            return Span.NONE;
        }
        if (source instanceof TimeSource.At at) {
            return times.instant(one).map(instant -> Span.at(instant.toEpochMilli()))
                    .orElseGet(() -> wrong(row, at.column(), one, times.instantFormats()));
        }
        return source instanceof TimeSource.DateAndTime both ? both(row, both, one, two)
                : valid(row, (TimeSource.Valid) source, one, two);
    }

    private Span both(RawRow row, TimeSource.DateAndTime source, String date, String time) {
        if (times.date(date).isEmpty()) {
            return wrong(row, source.date(), date, times.dateFormats());
        }
        return times.instant(date, time).map(instant -> Span.at(instant.toEpochMilli()))
                .orElseGet(() -> wrong(row, source.time(), time, times.timeFormats()));
    }

    private Span valid(RawRow row, TimeSource.Valid source, String from, String until) {
        Optional<Instant> start = times.instant(from);
        if (start.isEmpty()) {
            return wrong(row, source.from(), from, times.instantFormats());
        }
        Optional<Instant> end = until.isEmpty() ? Optional.empty() : times.lastInstant(until);
        boolean before = end.isPresent() && end.get().isBefore(start.get());
        if (before || !until.isEmpty() && end.isEmpty()) {
            return wrong(row, source.until(), until, before ? "an end that is not before the start" : times.instantFormats());
        }
        return new Span(start.get().toEpochMilli(), end.map(Instant::toEpochMilli).orElse(Period.OPEN));
    }

    private Span wrong(RawRow row, @Nullable String column, String value, String expected) {
        place.issue(IssueKind.NOT_A_TIME, row.line(), column, value, expected);
        return Span.NONE;
    }
}
