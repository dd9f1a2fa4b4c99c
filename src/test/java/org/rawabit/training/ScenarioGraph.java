// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The scenario's links without their direction, enough to count neighbours and shortest paths. */
final class ScenarioGraph {

    /** File and the two columns whose values it joins, for USES, CONTACT, INVOLVED_IN, WORKS_FOR and OWNS. */
    private static final List<String> RESPONSIBILITY = List.of("uses.csv person number",
            "organisations_use.csv organisation number", "uses_emails.csv person email",
            "uses_vehicles.csv person vehicle", "calls.csv caller called", "involved.csv person incident",
            "vehicles_involved.csv vehicle incident", "organisations_involved.csv organisation incident",
            "documents_involved.csv document incident", "phones_involved.csv number incident",
            "works_for.csv person organisation", "owns_organisations.csv person organisation",
            "organisations_own.csv organisation owned", "owns_vehicles.csv person vehicle",
            "organisations_own_vehicles.csv organisation vehicle", "owns_locations.csv person location",
            "owns_accounts.csv person account", "organisations_own_accounts.csv organisation account");

    private final Map<String, Set<String>> neighbours = new TreeMap<>();

    static ScenarioGraph ofResponsibility() {
        return of(RESPONSIBILITY);
    }

    static ScenarioGraph ofContacts() {
        return of(List.of("calls.csv caller called"));
    }

    private static ScenarioGraph of(List<String> files) {
        ScenarioGraph graph = new ScenarioGraph();
        for (String file : files) {
            String[] parts = file.split(" ");
            ScenarioFiles.rows(parts[0]).forEach(row -> graph.join(row.get(parts[1]), row.get(parts[2])));
        }
        return graph;
    }

    private void join(String one, String other) {
        neighbours.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
        neighbours.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
    }

    Set<String> neighbours(String entity) {
        return neighbours.getOrDefault(entity, Set.of());
    }

    List<String> withMoreNeighboursThan(int degree) {
        return neighbours.keySet().stream().filter(entity -> neighbours(entity).size() > degree).toList();
    }

    /** Length of the shortest paths and how many there are; through no entity with more neighbours than that. */
    ShortestPaths shortestPaths(String from, String to, int maxDegree) {
        Map<String, Integer> seen = new HashMap<>(Map.of(from, 1));
        Map<String, Integer> border = Map.of(from, 1);
        for (int length = 1; !border.isEmpty(); length++) {
            Map<String, Integer> next = step(border, seen);
            if (next.containsKey(to)) {
                return new ShortestPaths(length, next.get(to));
            }
            next.keySet().removeIf(entity -> neighbours(entity).size() > maxDegree);
            seen.putAll(next);
            border = next;
        }
        throw new AssertionError(from + " and " + to + " are not joined");
    }

    private Map<String, Integer> step(Map<String, Integer> border, Map<String, Integer> seen) {
        Map<String, Integer> next = new TreeMap<>();
        border.forEach((entity, ways) -> neighbours(entity).stream().filter(reached -> !seen.containsKey(reached))
                .forEach(reached -> next.merge(reached, ways, Integer::sum)));
        return next;
    }

    record ShortestPaths(int length, int total) {
    }
}
