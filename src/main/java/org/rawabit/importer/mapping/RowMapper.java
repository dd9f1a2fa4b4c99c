// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import org.jspecify.annotations.Nullable;
import org.rawabit.importer.files.Header;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.profile.Section;

/** Turns the rows of one file into drafts, as one section of the profile says. */
public interface RowMapper {

    /** What the row says. Issues go to the place that the mapper was made for. */
    Draft map(RawRow row);

    /** The mapper of a section for files with this header; null where a column is missing that it cannot do without. */
    static @Nullable RowMapper of(Section section, Header header, Scope scope, Place place) {
        Columns columns = new Columns(header, place);
        RowMapper mapper;
        if (section instanceof Section.OfEntity entity) {
            mapper = new EntityMapper(entity, columns, scope, place);
        } else if (section instanceof Section.OfLink link) {
            mapper = new LinkMapper(link, columns, scope, place);
        } else {
            mapper = new EventMapper((Section.OfEvent) section, columns, scope, place);
        }
        RowMapper checked = new CheckedMapper(section.files().checks(), mapper, columns, place);
        return columns.isComplete() ? checked : null;
    }
}
