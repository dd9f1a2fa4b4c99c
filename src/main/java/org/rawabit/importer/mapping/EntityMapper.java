// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.List;
import java.util.Map;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.profile.PropertySource;
import org.rawabit.importer.profile.Section;

/** Rows that make entities. */
final class EntityMapper implements RowMapper {

    private final Section.OfEntity section;
    private final List<String> keyColumns;
    private final int[] key;
    private final PropertiesReader properties;
    private final GradeReader grade;
    private final EntityDrafts drafts;
    private final Place place;

    EntityMapper(Section.OfEntity section, Columns columns, Scope scope, Place place) {
        this.section = section;
        this.keyColumns = section.key().isEmpty() ? identifyingColumn(section) : section.key();
        this.key = columns.required(keyColumns);
        this.properties = new PropertiesReader(section.properties(), section.type().properties(), columns, scope, place);
        this.grade = new GradeReader(section.grading().grade(), null, columns, place);
        this.drafts = new EntityDrafts(scope);
        this.place = place;
    }

    private static List<String> identifyingColumn(Section.OfEntity section) {
        return section.properties().get(section.type().key()) instanceof PropertySource.Column column
                ? List.of(column.column()) : List.of();
    }

    @Override
    public Draft map(RawRow row) {
        String text = Columns.joined(row, key);
        if (text.isEmpty()) {
            return withoutKey(row);
        }
        if (place.refusesKey(row.line(), String.join("|", keyColumns), text)) {
            return new Draft.Nothing(true);
        }
        Map<String, Value> values = properties.read(row);
        String shared = EntityDrafts.sharedKey(section.type(), values);
        return drafts.draft(new Origin(place.number(), row.line()), section.type(),
                section.key().isEmpty() && shared != null ? shared : text, values, grade.read(row), false);
    }

    private Draft withoutKey(RawRow row) {
        if (place.alone()) {
            place.issue(IssueKind.MISSING_KEY, row.line(), String.join("|", keyColumns), "", "the key of a " + section.type().name());
        }
        return new Draft.Nothing(place.alone());
    }
}
