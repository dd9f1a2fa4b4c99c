// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions that are measured, each with variables drawn from the graph by a seed. */
final class Questions {

    private static final int CALLS = 150;
    private static final int HUBS = 8;
    private static final int HUB_LINKS = 10_000;
    private static final String LINK = "id type from { id } to { id } directed count first last status";
    private static final String CHART = "{ entities { id type label } links { " + LINK + " } total truncated }";
    private static final String EXPAND = "query(: [ID!]!, : Rank) { expand(ids: , rank: , limit: 100) " + CHART + " }";

    private final Contacts contacts;
    private final Neighbours neighbours;
    private final Random random;
    private final int[] hubs;

    Questions(Contacts contacts, long seed) {
        this.contacts = contacts;
        this.neighbours = new Neighbours(contacts);
        this.random = new Random(seed);
        this.hubs = neighbours.nearest(HUB_LINKS, HUBS);
        Log.say("Entities with about %,d links: %s", HUB_LINKS, IntStream.of(hubs).mapToObj(neighbours::links).toList());
    }

    List<Question> all() {
        return Stream.of(
                question("entity by id", "query(: ID!) { entity(id: ) { id type label } }", () -> Map.of("id", any())),
                question("link counts", "query(: ID!) { entity(id: ) { id linkCounts { linkType direction entityType count "
                        + "entities } } }", () -> Map.of("id", any())),
                question("expand, any entity", EXPAND, () -> Map.of("ids", List.of(any()), "rank", "MOST_LINKED")),
                question("expand, 10,000 links, MOST_LINKED", EXPAND, () -> Map.of("ids", List.of(hub()), "rank", "MOST_LINKED")),
                question("expand, 10,000 links, MOST_EVENTS", EXPAND, () -> Map.of("ids", List.of(hub()), "rank", "MOST_EVENTS")),
                question("expand, 10,000 links, LATEST", EXPAND, () -> Map.of("ids", List.of(hub()), "rank", "LATEST")),
                question("shortest paths, any two entities", "query(: ID!, : ID!) { shortestPaths(from: , to: , "
                        + "maxLength: 6) { length total paths { entities { id type label } steps { links { " + LINK + " } } } } }",
                        () -> Map.of("from", any(), "to", any())),
                question("common neighbours", "query(: [ID!]!) { commonNeighbours(ids: ) { total neighbours { entity "
                        + "{ id type label } linkedTo links { " + LINK + " } } } }", () -> Map.of("ids", sharing(2 + random.nextInt(2)))),
                question("connect, four entities", "query(: [ID!]!) { connect(ids: , maxLength: 4) " + CHART + " }",
                        () -> Map.of("ids", List.of(any(), any(), any(), any()))))
                .toList();
    }

    private static Question question(String name, String document, Supplier<Map<String, Object>> variables) {
        return new Question(name, document, Stream.generate(variables).limit(CALLS).toList());
    }

    private String any() {
        return Phones.id(random.nextInt(contacts.phones()));
    }

    private String hub() {
        return Phones.id(hubs[random.nextInt(hubs.length)]);
    }

    /** Some of the neighbours of an entity that has so many. */
    private List<String> sharing(int count) {
        int[] found = neighbours.of(random.nextInt(contacts.phones()));
        if (found.length < count) {
            return sharing(count);
        }
        List<String> chosen = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> chosen.add(Phones.id(found[i])));
        return chosen;
    }
}
