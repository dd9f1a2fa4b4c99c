// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.Set;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.rawabit.entities.Events;
import org.rawabit.entities.Events.EventPage;
import org.rawabit.entities.Property;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Period;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.links.LinkCounts.LinkCount;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What a link says of itself, and how many links an entity has. */
@Controller
class LinkController {

    private final TypeCatalogue catalogue;
    private final LinkCounts counts;
    private final Events events;

    LinkController(TypeCatalogue catalogue, LinkCounts counts, Events events, BatchLoaderRegistry registry) {
        this.catalogue = catalogue;
        this.counts = counts;
        this.events = events;
        registry.<CountKey, List<LinkCount>>forName("linkCounts")
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> count(keys)));
        registry.<EventsKey, EventPage>forName("events")
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> pages(keys)));
    }

    @SchemaMapping(typeName = "Entity")
    CompletableFuture<List<LinkCount>> linkCounts(Entity entity, @Argument @Nullable LinkFilter where,
            DataLoader<CountKey, List<LinkCount>> linkCounts) {
        return linkCounts.load(new CountKey(entity.id(), where == null ? LinkFilter.ALL : where));
    }

    @SchemaMapping(typeName = "Link")
    Collection<Property> properties(Link link) {
        return Property.plain(catalogue.linkType(link.type()).properties().values(), link.values());
    }

    @SchemaMapping(typeName = "Link", field = "events")
    CompletableFuture<EventPage> events(Link link, @Argument @Nullable Integer first, @Argument @Nullable String after,
            DataLoader<EventsKey, EventPage> events) {
        return events.load(new EventsKey(link.id(), link.period(), first == null ? 100 : first, after));
    }

    private Map<CountKey, List<LinkCount>> count(Set<CountKey> keys) {
        Map<CountKey, List<LinkCount>> found = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(CountKey::filter)).forEach((filter, asked) -> {
            Map<String, List<LinkCount>> byId = counts.count(asked.stream().map(CountKey::entityId).toList(), filter);
            asked.forEach(key -> found.put(key, byId.getOrDefault(key.entityId(), List.of())));
        });
        return found;
    }

    private Map<EventsKey, EventPage> pages(Set<EventsKey> keys) {
        Map<EventsKey, EventPage> found = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(key -> new EventsKey("", key.period(), key.first(), key.after()))).forEach((page, asked) -> {
            List<String> ids = asked.stream().map(EventsKey::linkId).toList();
            Map<String, EventPage> byId = events.pages(ids, page.period(), page.first(), page.after());
            asked.forEach(key -> found.put(key, byId.get(key.linkId())));
        });
        return found;
    }

    /** Asks for a page of one link's events within a period. */
    record EventsKey(String linkId, Period period, int first, @Nullable String after) {
    }

    /** Asks for one entity's counts. */
    record CountKey(String entityId, LinkFilter filter) {
    }
}
