// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Period;

/** A small graph of a seed: entities of three types, parallel links, self-loops, events, intervals, links without time. */
final class RandomGraph {

    private static final CypherQuery ENTITIES = new CypherQuery("test/entities", """
            UNWIND $rows AS row CREATE (e:Entity {id: row.id, type: row.type, label: row.id}) SET e:$(row.type)
            """);
    private static final CypherQuery LINKS = new CypherQuery("test/links", """
            UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
            CREATE (a)-[l:$(row.type)]->(b) SET l = row.properties
            """);
    private static final List<String> ENTITY_TYPES = List.of("Person", "Phone", "Incident");
    private static final List<String> LINK_TYPES = List.of("KNOWS", "ASSOCIATED_WITH", "CONTACT", "RELATED_TO");

    /** Type by id. */
    final Map<String, String> entities = new TreeMap<>();
    final List<TestLink> links = new ArrayList<>();
    final Random random;

    RandomGraph(long seed) {
        this.random = new Random(seed);
        int size = 2 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            entities.put("g" + seed + "e" + Integer.toString(random.nextInt(1_000_000) + 1, 36) + "x" + i, pick(ENTITY_TYPES));
        }
        int count = random.nextInt(3 * size);
        for (int i = 0; i < count; i++) {
            links.add(link("g" + seed + "l" + i));
        }
        links.sort(Comparator.comparing(TestLink::id));
    }

    private TestLink link(String id) {
        String type = pick(LINK_TYPES);
        boolean directed = type.equals("CONTACT") || type.equals("RELATED_TO");
        String one = pick(ids());
        String other = random.nextInt(8) == 0 ? one : pick(ids());
        boolean swap = !directed && one.compareTo(other) > 0;
        return new TestLink(id, type, directed, swap ? other : one, swap ? one : other,
                pick(List.of(LinkStatus.values())), times());
    }

    /** None, or events (start = end), or intervals of which some are open. */
    private List<long[]> times() {
        int kind = random.nextInt(4);
        List<long[]> times = new ArrayList<>();
        for (int i = kind == 0 ? 3 : 0; i < 3; i++) {
            long start = random.nextInt(20);
            long end = kind < 3 ? start : random.nextInt(4) == 0 ? Period.OPEN : start + random.nextInt(6);
            if (i == 0 || random.nextBoolean()) {
                times.add(new long[] {start, end});
            }
        }
        times.sort(Comparator.comparingLong(time -> time[0]));
        return times;
    }

    List<String> ids() {
        return List.copyOf(entities.keySet());
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    void save(GraphWrite work) {
        work.run(ENTITIES, Map.of("rows", entities.entrySet().stream()
                .map(entity -> Map.of("id", entity.getKey(), "type", entity.getValue())).toList()));
        work.run(LINKS, Map.of("rows", links.stream().map(TestLink::row).toList()));
    }

    record TestLink(String id, String type, boolean directed, String from, String to, LinkStatus status, List<long[]> times) {

        boolean isLoop() {
            return from.equals(to);
        }

        boolean touches(String entity) {
            return from.equals(entity) || to.equals(entity);
        }

        String other(String entity) {
            return from.equals(entity) ? to : from;
        }

        Map<String, Object> row() {
            Map<String, Object> properties = new HashMap<>(Map.of("id", id, "status", status.name(), "count",
                    times.isEmpty() ? 1 : times.size(), "caseId", "a", "sources", List.of("1:1")));
            if (!times.isEmpty()) {
                properties.put("starts", times.stream().map(time -> time[0]).toList());
                properties.put("first", times.get(0)[0]);
                properties.put("last", times.stream().mapToLong(time -> time[1]).max().orElseThrow());
                if (times.stream().anyMatch(time -> time[0] != time[1])) {
                    properties.put("ends", times.stream().map(time -> time[1]).toList());
                }
            }
            return Map.of("from", from, "to", to, "type", type, "properties", properties);
        }
    }
}
