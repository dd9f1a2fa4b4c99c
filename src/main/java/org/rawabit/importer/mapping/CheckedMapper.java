// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.issues.IssueKind;

/** Refuses rows whose {@code :LABEL} or {@code :TYPE} is not the one that the section is for. */
final class CheckedMapper implements RowMapper {

    private final Map<String, String> checks;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final RowMapper mapper;
    private final Place place;

    CheckedMapper(Map<String, String> checks, RowMapper mapper, Columns columns, Place place) {
        this.checks = checks;
        this.mapper = mapper;
        this.place = place;
        checks.keySet().forEach(column -> indexes.put(column, columns.required(column)));
    }

    @Override
    public Draft map(RawRow row) {
        for (Map.Entry<String, String> check : checks.entrySet()) {
            String cell = Columns.cell(row, indexes.get(check.getKey()));
            if (!List.of(cell.split(";")).contains(check.getValue())) {
                place.issue(IssueKind.WRONG_LABEL, row.line(), check.getKey(), cell, check.getValue());
                return new Draft.Nothing(true);
            }
        }
        return mapper.map(row);
    }
}
