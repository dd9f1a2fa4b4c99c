// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.Identity;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.profile.EndSource;
import org.rawabit.importer.profile.PropertySource;

/** Reads which entity stands at an end of a link. */
final class EndReader {

    private final EndSource source;
    private final String column;
    private final int[] indexes;
    private final EntityDrafts drafts;
    private final Place place;
    private final @Nullable ValueReader value;

    EndReader(EndSource source, Columns columns, Scope scope, Place place) {
        this.source = source;
        this.column = String.join("|", source.columns());
        this.indexes = columns.required(source.columns());
        this.drafts = new EntityDrafts(scope);
        this.place = place;
        this.value = source.byValue() ? valueReader(scope) : null;
    }

    private ValueReader valueReader(Scope scope) {
        EntityType type = source.types().get(0);
        PropertySource.Column cell = new PropertySource.Column(column, Map.of(), List.of(), null);
        return new ValueReader(type.property(type.key()), cell, indexes[0], scope, place);
    }

    String column() {
        return column;
    }

    /** Whether what stands there is too long to be a key. */
    boolean refuses(RawRow row) {
        return place.refusesKey(row.line(), column, Columns.joined(row, indexes));
    }

    /** The end, or null where the cell is empty. */
    Draft.@Nullable End read(RawRow row) {
        String text = Columns.joined(row, indexes);
        if (text.isEmpty()) {
            return null;
        }
        return value == null ? keyed(text) : named(row, text, value.read(row));
    }

    private Draft.End named(RawRow row, String text, @Nullable Value found) {
        EntityType type = source.types().get(0);
        String key = found.key() == null ? text : found.key();
        return new Draft.Named(drafts.draft(new Origin(place.number(), row.line()), type, key, Map.of(type.key(), found),
                null, true));
    }

    /** A shared entity whose value did not normalise is an entity of the data set like any other. */
    private Draft.End keyed(String key) {
        List<Draft.Candidate> candidates = new ArrayList<>();
        for (EntityType type : source.types()) {
            if (type.identity() == Identity.SHARED) {
                candidates.add(new Draft.Candidate(type.name(), drafts.recordId(type, key)));
            }
            candidates.add(new Draft.Candidate(type.name(), drafts.ownId(type, key)));
        }
        return new Draft.Keyed(candidates, column, key);
    }
}
