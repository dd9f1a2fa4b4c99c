// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Asks in both ways and requires the same rows, so that every test of a question is one of both ways. */
record BothReads(Reads direct, Reads driver) implements Reads {

    @Override
    public List<Row> read(CypherQuery query, Map<String, ?> parameters) {
        List<Row> before = direct.read(query, parameters);
        List<Row> rows = driver.read(query, parameters);
        if (!rows.equals(before)) {
            // somebody else may have written between the two
            assertThat(rows).as(query.name()).isEqualTo(direct.read(query, parameters));
        }
        return rows;
    }

    @Override
    public boolean areOfThisProcess() {
        return direct.areOfThisProcess();
    }
}
