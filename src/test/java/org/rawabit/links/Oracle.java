// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.rawabit.graph.Period;
import org.rawabit.links.RandomGraph.TestLink;

/** Answers the link queries from memory, by the plain words of the contract. */
final class Oracle {

    private final RandomGraph graph;
    private final LinkFilter filter;
    private final Set<String> given;

    Oracle(RandomGraph graph, LinkFilter filter, Collection<String> given) {
        this.graph = graph;
        this.filter = filter;
        this.given = new HashSet<>(given);
    }

    // ── links ──

    boolean passes(TestLink link) {
        return (filter.linkTypes() == null || filter.linkTypes().contains(link.type()))
                && (filter.statuses() == null || filter.statuses().contains(link.status()))
                && !excluded(link.id()) && (!filter.period().isBounded() || !within(link).isEmpty());
    }

    List<long[]> within(TestLink link) {
        Period period = filter.period();
        return link.times().stream().filter(time -> !period.isBounded() || period.touches(time[0], time[1])).toList();
    }

    long count(TestLink link) {
        return filter.period().isBounded() ? within(link).size() : Math.max(1, link.times().size());
    }

    /** Null where it has no time. */
    Long first(TestLink link) {
        return within(link).stream().map(time -> time[0]).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Null where it has no time, or no end. */
    Long last(TestLink link) {
        long last = within(link).stream().mapToLong(time -> time[1]).max().orElse(Period.OPEN);
        return last == Period.OPEN ? null : last;
    }

    private boolean excluded(String id) {
        return filter.excludeIds() != null && filter.excludeIds().contains(id) && !given.contains(id);
    }

    private boolean runs(TestLink link, String from, Direction direction) {
        return !link.directed() || direction == Direction.BOTH || link.isLoop()
                || link.from().equals(from) == (direction == Direction.OUT);
    }

    boolean seen(TestLink link, String from) {
        return link.touches(from) && passes(link) && runs(link, from, filter.directionOrBoth());
    }

    private boolean typed(String entity) {
        return filter.entityTypes() == null || filter.entityTypes().contains(graph.entities.get(entity));
    }

    long degree(String entity) {
        return graph.links.stream().filter(link -> link.touches(entity) && !link.isLoop()).map(link -> link.other(entity))
                .distinct().count();
    }

    // ── neighbours ──

    /** The links of given entities that lead to each neighbour that is not given. */
    Map<String, List<TestLink>> neighbours() {
        Map<String, List<TestLink>> found = new TreeMap<>();
        for (TestLink link : graph.links) {
            for (String from : new TreeSet<>(List.of(link.from(), link.to()))) {
                String to = link.other(from);
                if (given.contains(from) && !given.contains(to) && !excluded(to) && typed(to) && seen(link, from)) {
                    found.computeIfAbsent(to, id -> new ArrayList<>()).add(link);
                }
            }
        }
        return found;
    }

    List<String> expand(Rank rank) {
        Map<String, List<TestLink>> found = neighbours();
        Comparator<String> order = switch (rank) {
            case MOST_LINKED -> Comparator.comparing(id -> -degree(id));
            case LEAST_LINKED -> Comparator.comparing(this::degree);
            case MOST_EVENTS -> Comparator.comparing(id -> -found.get(id).stream().mapToLong(this::count).sum());
            case LATEST -> Comparator.comparing(id -> -found.get(id).stream().map(this::last).filter(Objects::nonNull)
                    .mapToLong(Long::longValue).max().orElse(-1));
        };
        return found.keySet().stream().sorted(order.thenComparing(Comparator.naturalOrder())).toList();
    }

    List<TestLink> among(Collection<String> members) {
        return graph.links.stream().filter(link -> members.contains(link.from()) && members.contains(link.to()))
                .filter(this::passes).filter(this::passesBetween).toList();
    }

    /** From one of its ends it leads, in the direction asked for, to a neighbour of a type asked for. */
    private boolean passesBetween(TestLink link) {
        List<String> ends = Stream.of(link.from(), link.to()).filter(given::contains).distinct().toList();
        return ends.isEmpty() || ends.stream().anyMatch(end -> runs(link, end, filter.directionOrBoth()) && typed(link.other(end)));
    }

    Map<String, Set<String>> commonNeighbours(int atLeast) {
        Map<String, Set<String>> linkedTo = new LinkedHashMap<>();
        neighbours().forEach((id, links) -> linkedTo.put(id, links.stream()
                .flatMap(link -> Stream.of(link.from(), link.to())).filter(given::contains).collect(Collectors.toCollection(TreeSet::new))));
        return linkedTo.entrySet().stream().filter(entry -> entry.getValue().size() >= atLeast)
                .sorted(Comparator.<Map.Entry<String, Set<String>>, Long>comparing(entry -> -(long) entry.getValue().size())
                        .thenComparing(entry -> -degree(entry.getKey())).thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    // ── paths ──

    /** Steps that a path with these ends may take. */
    private Graph<String, DefaultEdge> steps(Set<String> ends) {
        Graph<String, DefaultEdge> steps = new SimpleDirectedGraph<>(DefaultEdge.class);
        graph.entities.keySet().stream().filter(id -> ends.contains(id) || mayPass(id)).forEach(steps::addVertex);
        for (TestLink link : graph.links) {
            for (String from : List.of(link.from(), link.to())) {
                if (!link.isLoop() && seen(link, from) && steps.containsVertex(from) && steps.containsVertex(link.other(from))) {
                    steps.addEdge(from, link.other(from));
                }
            }
        }
        return steps;
    }

    private boolean mayPass(String id) {
        return typed(id) && !excluded(id) && (filter.maxDegree() == null || degree(id) <= filter.maxDegree());
    }

    /** All shortest paths by ids, or with instants in order. */
    List<List<String>> shortestPaths(String from, String to, int maxLength, boolean inTimeOrder) {
        Graph<String, DefaultEdge> steps = steps(new HashSet<>(List.of(from, to)));
        if (from.equals(to)) {
            return List.of(List.of(from));
        }
        Integer longest = inTimeOrder ? Integer.valueOf(maxLength) : length(steps, from, to);
        if (longest == null || longest > maxLength) {
            return List.of();
        }
        List<List<String>> paths = new AllDirectedPaths<>(steps).getAllPaths(from, to, true, longest).stream()
                .map(GraphPath::getVertexList).filter(path -> !inTimeOrder || inTimeOrder(path, 0, Long.MIN_VALUE)).toList();
        int shortest = paths.stream().mapToInt(List::size).min().orElse(0);
        return paths.stream().filter(path -> path.size() == shortest)
                .sorted(Comparator.comparing(path -> String.join(" ", path))).toList();
    }

    private static Integer length(Graph<String, DefaultEdge> steps, String from, String to) {
        GraphPath<String, DefaultEdge> path = new BFSShortestPath<>(steps).getPath(from, to);
        return path == null ? null : path.getLength();
    }

    /** Tries every instant: an interval may be taken at its start, at its end, or when the walker is ready. */
    private boolean inTimeOrder(List<String> path, int step, long ready) {
        if (step == path.size() - 1) {
            return true;
        }
        Period period = filter.period();
        return between(path.get(step), path.get(step + 1)).stream().flatMap(link -> within(link).stream())
                .map(time -> new long[] {Math.max(time[0], period.since()), Math.min(time[1], period.until() - 1)})
                .filter(time -> time[1] >= ready)
                .anyMatch(time -> inTimeOrder(path, step + 1, Math.max(time[0], ready)));
    }

    /** The links that can be walked from the one to the other. */
    List<TestLink> between(String from, String to) {
        return graph.links.stream().filter(link -> seen(link, from) && link.other(from).equals(to) && !link.isLoop()).toList();
    }

    /** Joined entities in the order of their ids; what stays open is in {@code unjoined}. */
    Set<String> connect(List<String> ids, int maxLength, Set<String> unjoined) {
        Set<String> joined = new TreeSet<>(Set.of(ids.get(0)));
        unjoined.addAll(ids);
        unjoined.removeAll(joined);
        while (true) {
            List<List<String>> paths = joined.stream().flatMap(from -> unjoined.stream()
                    .flatMap(to -> shortestPaths(from, to, maxLength, false).stream())).toList();
            if (paths.isEmpty()) {
                return joined;
            }
            List<String> next = paths.stream().min(Comparator.<List<String>, Integer>comparing(List::size)
                    .thenComparing(path -> String.join(" ", path))).orElseThrow();
            joined.addAll(next);
            unjoined.removeAll(next);
        }
    }
}
