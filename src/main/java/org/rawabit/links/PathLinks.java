// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import org.rawabit.entities.Entities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rawabit.graph.Entity;
import org.rawabit.links.Paths.Path;
import org.rawabit.links.Paths.PathStep;
import org.springframework.stereotype.Component;

/** Puts entities and links to paths of ids; a path of which something was shared elsewhere or withdrawn meanwhile is left out. */
@Component
class PathLinks {

    private final Entities entities;
    private final ChartLinks chartLinks;

    PathLinks(Entities entities, ChartLinks chartLinks) {
        this.entities = entities;
        this.chartLinks = chartLinks;
    }

    List<Path> of(List<List<String>> paths, PathQuestion question, Detail detail) {
        List<Entity> known = entities.list(paths.stream().flatMap(List::stream).distinct().toList());
        Map<String, Entity> byId = known.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        List<List<String>> whole = paths.stream().filter(path -> byId.keySet().containsAll(path)).toList();
        Map<Set<String>, List<Link>> links = chartLinks
                .between(pairs(whole), known, question.filter(), question.ends(), detail).stream()
                .collect(Collectors.groupingBy(link -> Set.of(link.from().id(), link.to().id())));
        return whole.stream().map(path -> path(path, byId, links)).toList();
    }

    private static List<List<String>> pairs(List<List<String>> paths) {
        return paths.stream().flatMap(path -> steps(path).stream()).distinct().toList();
    }

    private static List<List<String>> steps(List<String> path) {
        List<List<String>> steps = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            steps.add(List.of(path.get(i - 1), path.get(i)));
        }
        return steps;
    }

    private static Path path(List<String> ids, Map<String, Entity> entities, Map<Set<String>, List<Link>> links) {
        return new Path(ids.stream().map(entities::get).toList(),
                steps(ids).stream().map(pair -> new PathStep(links.getOrDefault(Set.copyOf(pair), List.of()))).toList());
    }
}
