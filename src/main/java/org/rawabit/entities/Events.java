// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Period;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Row;
import org.springframework.stereotype.Service;

/** Answers: which single events stand behind a summed link? */
@Service
public class Events {

    private static final CypherQuery PAGES = CypherQuery.of(Events.class, "events");
    private static final int MOST = 1_000;

    private final VisibleGraph graph;

    Events(VisibleGraph graph) {
        this.graph = graph;
    }

    /** For each link that has events the page of those within the period that begins after a cursor: one round trip for all. */
    public Map<String, EventPage> pages(Collection<String> linkIds, Period period, int first, @Nullable String after) {
        Refusal.unlessWithin("first", first, 0, MOST);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("linkIds", List.copyOf(linkIds));
        parameters.put("limit", first + 1);
        parameters.put("timed", period.isBounded());
        parameters.put("since", period.since());
        parameters.put("until", period.until());
        parameters.put("open", Period.OPEN);
        Place place = after == null ? null : Place.of(after);
        parameters.put("afterAt", place == null ? null : place.at());
        parameters.put("afterId", place == null ? null : place.id());
        return graph.read(PAGES, parameters).stream()
                .collect(Collectors.toMap(row -> row.string("linkId"), row -> page(row, first, after != null)));
    }

    private static EventPage page(Row row, int first, boolean hasPrevious) {
        List<Event> found = row.rows("events").stream().map(event -> event(event, row.bool("masked"))).toList();
        return new EventPage(found.subList(0, Math.min(first, found.size())), found.size() > first, hasPrevious,
                row.integer("total"));
    }

    private static Event event(Row row, boolean masked) {
        Long at = row.findInteger("at").orElse(null);
        return new Event(row.string("id"), row.string("linkType"), at == null ? Period.OPEN : at, Period.show(at),
                SourceRef.of(row.string("source")), masked,
                row.map());
    }

    /** A page of them, oldest first. */
    public record EventPage(List<Event> events, boolean hasNext, boolean hasPrevious, long total) {
    }

    /**
     * A call, a transfer.
     *
     * @param order  its time in epoch milliseconds, or the end of time
     * @param masked whether an end of its link is masked to the asker, who then sees of it what is open
     */
    public record Event(String id, String linkType, long order, @Nullable OffsetDateTime at, SourceRef source, boolean masked,
            Map<String, Object> values) {

        String cursor() {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString((order + ":" + id).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Where a page begins. */
    private record Place(long at, String id) {

        static Place of(String cursor) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                int colon = text.indexOf(':');
                return new Place(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
            } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
                throw new Refusal("BAD_CURSOR", cursor);
            }
        }
    }
}
