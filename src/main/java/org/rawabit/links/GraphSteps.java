// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Row;
import org.rawabit.links.paths.Steps;

/** Reads steps from the graph, each entity's once: a later search over the same filter asks only for what is new. */
final class GraphSteps implements Steps {

    private static final CypherQuery QUERY = CypherQuery.of(GraphSteps.class, "step");
    /** Pairs of neighbours that one question may read: all of them are kept in memory until it is answered. */
    private static final long MOST = 2_000_000;

    private final VisibleGraph graph;
    private final Map<String, Object> filter;
    private final Direction direction;
    private final boolean withTimes;
    private final Collection<String> ends;
    private final long most;
    private long left;
    private final Map<Boolean, Map<String, List<Step>>> read = Map.of(true, new HashMap<>(), false, new HashMap<>());

    /**
     * Steps by links that pass.
     *
     * @param filter the parameters of the filter
     * @param ends   entities that may always be entered
     */
    GraphSteps(VisibleGraph graph, Map<String, Object> filter, Collection<String> ends, boolean withTimes) {
        this(graph, filter, ends, withTimes, MOST);
    }

    GraphSteps(VisibleGraph graph, Map<String, Object> filter, Collection<String> ends, boolean withTimes, long most) {
        this.graph = graph;
        this.filter = filter;
        this.direction = direction(filter);
        this.ends = List.copyOf(ends);
        this.withTimes = withTimes;
        this.most = most;
        this.left = most;
    }

    @Override
    public Map<String, List<Step>> from(Set<String> frontier, Set<String> targets, boolean backward) {
        Map<String, List<Step>> known = read.get(backward && direction != Direction.BOTH);
        List<String> unread = frontier.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            read(unread, backward, known);
        }
        Map<String, List<Step>> steps = new HashMap<>();
        frontier.forEach(id -> steps.put(id, known.get(id)));
        return steps;
    }

    private void read(List<String> frontier, boolean backward, Map<String, List<Step>> known) {
        Map<String, Object> parameters = new HashMap<>(Map.of("where", seen(backward)));
        parameters.put("frontier", frontier);
        parameters.put("ends", ends);
        parameters.put("withTimes", withTimes);
        parameters.put("most", left + 1);
        frontier.forEach(id -> known.put(id, new ArrayList<>()));
        List<Row> found = graph.read(QUERY, parameters);
        left -= found.size();
        if (left < 0) {
            throw new Refusal("TOO_WIDE", most);
        }
        for (Row row : found) {
            known.get(row.string("from")).add(new Step(row.string("to"), times(row)));
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> seen(boolean backward) {
        Map<String, Object> where = new HashMap<>((Map<String, Object>) filter.get("where"));
        where.put("direction", (backward ? direction.flipped() : direction).name());
        return where;
    }

    private static Direction direction(Map<String, Object> filter) {
        return Direction.valueOf((String) ((Map<?, ?>) filter.get("where")).get("direction"));
    }

    private static List<long[]> times(Row row) {
        List<long[]> times = new ArrayList<>();
        for (Row link : row.rows("times")) {
            List<Long> starts = link.longs("starts");
            List<Long> ends = link.has("ends") ? link.longs("ends") : starts;
            for (int i = 0; i < starts.size(); i++) {
                times.add(new long[] {starts.get(i), ends.get(i)});
            }
        }
        return times;
    }
}
