// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.casework.VisibleGraph;
import org.rawabit.entities.Entities;
import org.rawabit.graph.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawabit.graph.Entity;
import org.rawabit.links.paths.LayeredSearch;
import org.rawabit.links.paths.StepGraph;
import org.rawabit.links.paths.TimeOrderedSearch;
import org.springframework.stereotype.Service;

/**
 * Answers: how are these two joined? Where direction and time do not matter the database searches (bidirectionally, the filter
 * inside); else, and where parallel links make too many single walks, the program does, by layers.
 */
@Service
class ShortestPaths {

    /** Paths are counted exactly up to here (contract). */
    static final int COUNTED = 10_000;

    private final VisibleGraph graph;
    private final Entities entities;
    private final FilterParameters filters;
    private final DatabasePaths database;
    private final PathLinks pathLinks;

    ShortestPaths(VisibleGraph graph, Entities entities, FilterParameters filters, DatabasePaths database, PathLinks pathLinks) {
        this.graph = graph;
        this.entities = entities;
        this.filters = filters;
        this.database = database;
        this.pathLinks = pathLinks;
    }

    Paths find(PathQuestion question, Detail detail) {
        Map<String, Object> parameters = filters.of(question.filter(), question.ends());
        if (question.from().equals(question.to())) {
            return entities.find(question.from()).map(entity -> nowhere(entity, question.limit())).orElse(Paths.NOT_JOINED);
        }
        return search(question, parameters)
                .map(found -> new Paths(found.length(), pathLinks.of(found.first(), question, detail),
                        Math.min(found.total(), COUNTED), found.total() > COUNTED, found.first().size() < found.total()))
                .orElse(Paths.NOT_JOINED);
    }

    private Optional<FoundPaths> search(PathQuestion question, Map<String, Object> parameters) {
        if (question.maxLength() == 0) {
            return Optional.empty();
        }
        if (question.inTimeOrder()) {
            return inTimeOrder(question, parameters);
        }
        return question.filter().directionOrBoth() == Direction.BOTH
                ? database.find(question, parameters, () -> byLayers(question, parameters))
                : byLayers(question, parameters);
    }

    private Optional<FoundPaths> inTimeOrder(PathQuestion question, Map<String, Object> parameters) {
        GraphSteps steps = new GraphSteps(graph, parameters, question.ends(), true);
        Period period = question.filter().period();
        return new TimeOrderedSearch(steps, period.since(), period.until())
                .find(question.from(), question.to(), question.maxLength())
                .map(paths -> FoundPaths.of(paths.length(), paths.first(COUNTED + 1), question.limit()));
    }

    private Optional<FoundPaths> byLayers(PathQuestion question, Map<String, Object> parameters) {
        GraphSteps steps = new GraphSteps(graph, parameters, question.ends(), false);
        return new LayeredSearch(steps).find(Set.of(question.from()), Set.of(question.to()), question.maxLength())
                .map(found -> FoundPaths.of(found, question.limit()));
    }

    private static Paths nowhere(Entity entity, int limit) {
        List<Paths.Path> paths = limit == 0 ? List.of() : List.of(new Paths.Path(List.of(entity), List.of()));
        return new Paths(0, paths, 1, false, paths.isEmpty());
    }
}
