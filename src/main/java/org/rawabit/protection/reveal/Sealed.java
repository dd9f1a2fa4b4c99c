// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.util.List;
import org.rawabit.graph.Row;

/** A record with something sealed, as somebody may see it. */
record Sealed(String id, String entityId, String type, String caseId, String dataset, String label, String protection,
        String sealed, List<String> names) {

    static Sealed of(Row row) {
        return new Sealed(row.string("id"), row.string("entityId"), row.string("type"), row.string("caseId"), row.string("dataset"),
                row.string("label"), row.findString("protection").orElse(""), row.string("sealed"), row.strings("names"));
    }
}
