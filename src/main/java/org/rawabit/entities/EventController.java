// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.entities.Events.Event;
import org.rawabit.entities.Events.EventPage;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The single events behind a link, as a Relay connection. */
@Controller
class EventController {

    private final TypeCatalogue catalogue;

    EventController(TypeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @SchemaMapping(typeName = "EventConnection")
    List<EventEdge> edges(EventPage page) {
        return page.events().stream().map(event -> new EventEdge(event, event.cursor())).toList();
    }

    @SchemaMapping(typeName = "EventConnection")
    PageInfo pageInfo(EventPage page) {
        List<Event> events = page.events();
        return new PageInfo(page.hasNext(), page.hasPrevious(), events.isEmpty() ? null : events.get(0).cursor(),
                events.isEmpty() ? null : events.get(events.size() - 1).cursor());
    }

    @SchemaMapping(typeName = "Event")
    List<Property> properties(Event event) {
        List<PropertyType> shown = catalogue.linkType(event.linkType()).events().values().stream()
                .filter(type -> type.sensitivity().isOpen() || !event.masked() && !type.sensitivity().alwaysSealed()).toList();
        return Property.of(shown, event.values(), List.of());
    }

    /** An event with its place in the answer. */
    record EventEdge(Event node, String cursor) {
    }

    /** Where a page stands (contract: {@code PageInfo}). */
    record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor, @Nullable String endCursor) {
    }
}
