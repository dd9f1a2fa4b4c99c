// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import org.jspecify.annotations.Nullable;

/**
 * A person, thing, place or event of the graph, as a chart shows it.
 *
 * @param id    the program's own, stable id
 * @param type  its name in the type catalogue
 * @param label what a chart prints for it; null where that depends on the reader, since some case masks it
 */
public record Entity(String id, String type, @Nullable String label) {

    /** The entity in a row that has these three columns. */
    public static Entity of(Row row) {
        return new Entity(row.string("id"), row.string("type"), row.findString("label").orElse(null));
    }
}
