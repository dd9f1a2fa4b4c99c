// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.entities.SourceRef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Period;

/** A link as a question asked for it: count, first, last and events are those within the period (contract: {@code Link}). */
record Link(String id, String type, Entity from, Entity to, boolean directed, long count, @Nullable OffsetDateTime first,
        @Nullable OffsetDateTime last, LinkStatus status, @Nullable String grade, List<SourceRef> sources,
        Map<String, Object> values, Period period) {

    boolean joins(String one, String other) {
        return from.id().equals(one) && to.id().equals(other) || from.id().equals(other) && to.id().equals(one);
    }
}
