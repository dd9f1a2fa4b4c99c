// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.entities.SourceRef;
import org.rawabit.graph.Period;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Row;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.stereotype.Component;

/** Makes links of rows, as seen in a period. */
@Component
class LinkRows {

    private final TypeCatalogue catalogue;

    LinkRows(TypeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The links of these rows, whose ends are all among {@code ends}. */
    List<Link> links(List<Row> rows, Collection<Entity> ends, Period period) {
        Map<String, Entity> byId = ends.stream().collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
        return rows.stream().map(row -> link(row, byId, period)).toList();
    }

    private Link link(Row row, Map<String, Entity> ends, Period period) {
        Occurrences within = Occurrences.of(row, period);
        String type = row.string("type");
        return new Link(row.string("id"), type, ends.get(row.string("from")), ends.get(row.string("to")),
                catalogue.linkType(type).directed(), within.count(), Period.show(within.first()), Period.show(within.last()),
                LinkStatus.valueOf(row.string("status")), row.findString("grade").orElse(null),
                row.strings("sources").stream().map(SourceRef::of).toList(), values(row), period);
    }

    private static Map<String, Object> values(Row row) {
        return row.has("properties") ? row.row("properties").map() : Map.of();
    }
}
