// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.importer.mapping.Origin;
import org.rawabit.importer.mapping.Value;

/**
 * A record of a link whose ends are known.
 *
 * @param from    as told; an undirected link may stand the other way round
 * @param origins rows that tell it
 * @param hash    of its content
 * @param counted {@link Counted}
 * @param start   epoch milliseconds; null where not timed
 * @param event   what the event behind it says; null for a plain link
 */
record LinkRecord(LinkType type, String from, String to, Map<String, Value> values, List<Origin> origins, long hash,
        Counted counted, @Nullable Long start, @Nullable Long end, String status, @Nullable String grade,
        @Nullable Map<String, Value> event) {

    /** How a record adds to the count of its link. */
    enum Counted {

        /** Unless another file tells the same at least as often. */
        BY_CONTENT,

        /** Always: its key says that it was not counted yet. */
        ONCE,

        /** Not at all: it is only a further source of what was counted. */
        NOT
    }
}
