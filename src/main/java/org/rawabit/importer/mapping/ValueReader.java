// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.normalise.Normaliser;
import org.rawabit.importer.normalise.Outcome;
import org.rawabit.importer.profile.PropertySource;

/** Reads the value of one property from rows of one file. */
final class ValueReader {

    private final PropertySource.Column source;
    private final int index;
    private final Normaliser normaliser;
    private final Place place;

    ValueReader(PropertyType property, PropertySource.Column source, int index, Scope scope, Place place) {
        this.source = source;
        this.index = index;
        this.normaliser = scope.normalisers().of(property, source.formats());
        this.place = place;
    }

    @Nullable Value read(RawRow row) {
        String cell = Columns.cell(row, index);
        if (cell.isEmpty()) {
            return null;
        }
        return source.values().isEmpty() ? normalised(row, cell) : translated(row, cell);
    }

    private Value translated(RawRow row, String cell) {
        String translation = source.values().get(cell);
        if (translation == null) {
            return dropped(row, cell, IssueKind.UNTRANSLATED_VALUE, "one of " + String.join(", ", source.values().keySet()));
        }
        return value(cell, normaliser.normalise(translation), row);
    }

    private Value normalised(RawRow row, String cell) {
        Outcome outcome = normaliser.normalise(cell);
        if (source.min() != null && outcome instanceof Outcome.Normalised found
                && found.value() instanceof Number number && number.doubleValue() < source.min()) {
            return dropped(row, cell, IssueKind.TOO_SMALL, "at least " + source.min());
        }
        return value(cell, outcome, row);
    }

    private Value value(String cell, Outcome outcome, RawRow row) {
        if (outcome instanceof Outcome.Normalised found) {
            return of(cell, found);
        }
        Outcome.NotNormalised not = (Outcome.NotNormalised) outcome;
        if (!not.kept()) {
            return dropped(row, cell, not.kind(), not.expected());
        }
        place.issue(not.kind(), row.line(), source.column(), cell, not.expected());
        return new Value(cell, null, not.kind().name(), null);
    }

    private Value dropped(RawRow row, String cell, IssueKind kind, String expected) {
        place.issue(kind, row.line(), source.column(), cell, expected);
        return new Value(null, cell, kind.name(), null);
    }

    private static Value of(String given, Outcome.Normalised found) {
        boolean same = given.equals(found.value().toString());
        return new Value(found.value(), same ? null : given, null, found.key());
    }

    /** The same for every row; the profile was checked, so it normalises or is text. */
    static Value constant(PropertyType property, String text, Scope scope) {
        Outcome outcome = scope.normalisers().of(property, java.util.List.of()).normalise(text);
        return outcome instanceof Outcome.Normalised found
                ? new Value(found.value(), null, null, found.key())
                : new Value(text, null, null, null);
    }

    static Map<String, Value> none() {
        return Map.of();
    }
}
