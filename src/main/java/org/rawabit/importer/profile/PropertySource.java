// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the value of a property comes from. */
public sealed interface PropertySource {

    /**
     * A cell.
     *
     * @param values  translation of what the cell can hold; empty: the cell is the value
     * @param formats of dates and times; empty: the profile's
     * @param min     the least number that makes sense; or null
     */
    record Column(String column, Map<String, String> values, List<String> formats, @Nullable Long min)
            implements PropertySource {
    }

    /** The same for every row. */
    record Constant(String value) implements PropertySource {
    }

    /** By the type of the entity that is found at an end of the link. */
    record ByEndType(End end, Map<String, String> values) implements PropertySource {
    }

    /** An end of a link. */
    enum End {
        FROM, TO
    }
}
