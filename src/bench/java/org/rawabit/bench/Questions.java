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

    private static final int HUBS = 6;
    private static final int HUB_LINKS = 10_000;
    private static final String LINK = "id type from { id } to { id } directed count first last status";
    private static final String CHART = "{ entities { id type label } links { " + LINK + " } total truncated }";
    private static final String SEARCH = "query($text: String!) { search(text: $text, first: 20) { total edges { node { id type label } "
            + "matchedOn score } } }";
    private static final String EXPAND = "query($ids: [ID!]!, $rank: Rank) { expand(ids: $ids, rank: $rank, limit: 100) " + CHART + " }";

    private final Contacts contacts;
    private final Neighbours neighbours;
    private final Random random;
    private final int[] hubs;
    private final int sets;

    Questions(Contacts contacts, long seed, int sets) {
        this.sets = sets;
        this.contacts = contacts;
        this.neighbours = new Neighbours(contacts);
        this.random = new Random(seed);
        this.hubs = neighbours.withAtLeast(HUB_LINKS, HUBS);
        Log.say("Entities with 10,000 links or more: %s", IntStream.of(hubs).mapToObj(neighbours::links).toList());
    }

    List<Question> all() {
        return Stream.of(
                question("entity by id", "query($id: ID!) { entity(id: $id) { id type label } }", () -> Map.of("id", any())),
                question("link counts", "query($id: ID!) { entity(id: $id) { id linkCounts { linkType direction entityType count "
                        + "entities } } }", () -> Map.of("id", any())),
                question("search, whole number", SEARCH, () -> Map.of("text", Phones.number(anyIndex()))),
                question("search, partial number", SEARCH, () -> Map.of("text", partial(Phones.number(anyIndex())))),
                question("expand, any entity", EXPAND, () -> Map.of("ids", List.of(any()), "rank", "MOST_LINKED")),
                question("expand, 10,000 links, MOST_LINKED", EXPAND, () -> Map.of("ids", List.of(hub()), "rank", "MOST_LINKED")),
                question("expand, 10,000 links, MOST_EVENTS", EXPAND, () -> Map.of("ids", List.of(hub()), "rank", "MOST_EVENTS")),
                question("expand, 10,000 links, LATEST", EXPAND, () -> Map.of("ids", List.of(hub()), "rank", "LATEST")),
                question("shortest paths, any two entities", "query($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to, "
                        + "maxLength: 6) { length total paths { entities { id type label } steps { links { " + LINK + " } } } } }",
                        () -> Map.of("from", any(), "to", any())),
                question("common neighbours", "query($ids: [ID!]!) { commonNeighbours(ids: $ids) { total neighbours { entity "
                        + "{ id type label } linkedTo links { " + LINK + " } } } }", () -> Map.of("ids", sharing(2 + random.nextInt(2)))),
                question("connect, four entities", "query($ids: [ID!]!) { connect(ids: $ids, maxLength: 4) " + CHART + " }",
                        () -> Map.of("ids", List.of(any(), any(), any(), any()))))
                .toList();
    }

    private Question question(String name, String document, Supplier<Map<String, Object>> variables) {
        return new Question(name, document, Stream.generate(variables).limit(sets).toList());
    }

    private int anyIndex() {
        return random.nextInt(contacts.phones());
    }

    private String any() {
        return Phones.id(anyIndex());
    }

    /** The national form with three digits in its middle unknown, as in {@code 0730*567}. */
    private static String partial(String number) {
        return "0" + number.substring(4, 9) + "*" + number.substring(11);
    }

    private String hub() {
        return Phones.id(hubs[random.nextInt(hubs.length)]);
    }

    /** Some of the neighbours of an entity that has so many. */
    private List<String> sharing(int count) {
        int[] found = neighbours.of(anyIndex());
        if (found.length < count) {
            return sharing(count);
        }
        List<String> chosen = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> chosen.add(Phones.id(found[i])));
        return chosen;
    }
}
