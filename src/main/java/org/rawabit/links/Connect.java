// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.casework.VisibleGraph;
import org.rawabit.entities.Entities;
import org.rawabit.graph.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rawabit.graph.Entity;
import org.rawabit.links.paths.LayeredSearch;
import org.springframework.stereotype.Service;

/** Answers: what small network joins these entities? Takes the shortest path to the next of them again and again. */
@Service
class Connect {

    private final VisibleGraph graph;
    private final Entities entities;
    private final FilterParameters filters;
    private final ChartLinks chartLinks;

    Connect(VisibleGraph graph, Entities entities, FilterParameters filters, ChartLinks chartLinks) {
        this.graph = graph;
        this.entities = entities;
        this.filters = filters;
        this.chartLinks = chartLinks;
    }

    Chart connect(List<String> ids, LinkFilter asked, int maxLength, Detail detail) {
        LinkFilter filter = asked.undirected();
        Refusal.unlessWithin("maxLength", maxLength, 0, Limits.LENGTH);
        List<String> given = Given.ids(entities.list(Limits.distinct(ids, Limits.CONNECTED)));
        if (given.isEmpty()) {
            return Chart.EMPTY;
        }
        GraphSteps steps = new GraphSteps(graph, filters.of(filter, given), given, false);
        Set<String> joined = new TreeSet<>(Set.of(given.get(0)));
        Set<String> open = new TreeSet<>(given.subList(1, given.size()));
        for (var path = next(steps, joined, open, maxLength); path.isPresent(); path = next(steps, joined, open, maxLength)) {
            joined.addAll(path.get());
            open.removeAll(path.get());
        }
        return chart(given, joined, open, filter, detail);
    }

    private static Optional<List<String>> next(GraphSteps steps, Set<String> joined, Set<String> open, int maxLength) {
        return open.isEmpty() ? Optional.empty()
                : new LayeredSearch(steps).find(joined, open, maxLength).map(found -> found.first(1).get(0));
    }

    private Chart chart(List<String> given, Set<String> joined, Set<String> open, LinkFilter filter, Detail detail) {
        Set<String> members = new TreeSet<>(joined);
        members.addAll(open);
        List<Entity> found = entities.list(members);
        List<Link> links = chartLinks.among(found, given, filter.anyNeighbour(), detail);
        return new Chart(found, links, found.size(), false, List.copyOf(open));
    }
}
