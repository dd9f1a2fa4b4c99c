// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.stereotype.Component;

/**
 * Turns a checked {@link LinkFilter} into the parameter {@code where} that every link query has: one map, since the database
 * plans a query anew for each combination of parameter types, null being one.
 */
@Component
class FilterParameters {

    private final TypeCatalogue catalogue;
    private final List<String> undirected;

    FilterParameters(TypeCatalogue catalogue) {
        this.catalogue = catalogue;
        this.undirected = catalogue.linkTypes().stream().filter(type -> !type.directed()).map(LinkType::name).toList();
    }

    /**
     * A fresh map of parameters with {@code where} in it: linkTypes, entityTypes, statuses (null: all), excludeIds, direction,
     * undirected (types without direction), timed, since, until (epoch milliseconds), maxDegree (null: any).
     *
     * @param given these entities are never excluded
     * @throws Refusal where a type is unknown or a bound makes no sense
     */
    Map<String, Object> of(LinkFilter filter, Collection<String> given) {
        check(filter);
        Map<String, Object> where = new HashMap<>();
        where.put("linkTypes", filter.linkTypes());
        where.put("entityTypes", filter.entityTypes());
        where.put("statuses", names(filter.statuses()));
        where.put("excludeIds", excluded(filter, given));
        where.put("direction", filter.directionOrBoth().name());
        where.put("undirected", undirected);
        where.put("timed", filter.period().isBounded());
        where.put("since", filter.period().since());
        where.put("until", filter.period().until());
        where.put("maxDegree", filter.maxDegree());
        return new HashMap<>(Map.of("where", where));
    }

    private void check(LinkFilter filter) {
        requireKnown(filter.linkTypes(), type -> catalogue.findLinkType(type).isPresent(), "UNKNOWN_LINK_TYPE");
        requireKnown(filter.entityTypes(), type -> catalogue.findEntityType(type).isPresent(), "UNKNOWN_ENTITY_TYPE");
        if (filter.maxDegree() != null && filter.maxDegree() < 0) {
            throw new Refusal("TOO_SMALL", "maxDegree", 0);
        }
    }

    static void requireKnown(@Nullable List<String> types, Predicate<String> known, String code) {
        if (types != null) {
            types.stream().filter(known.negate()).findFirst().ifPresent(type -> {
                throw new Refusal(code, type);
            });
        }
    }

    private static @Nullable List<String> names(@Nullable List<LinkStatus> statuses) {
        return statuses == null ? null : statuses.stream().map(LinkStatus::name).toList();
    }

    private static List<String> excluded(LinkFilter filter, Collection<String> given) {
        Set<String> excluded = new TreeSet<>(filter.excludeIds() == null ? List.of() : filter.excludeIds());
        excluded.removeAll(Set.copyOf(given));
        return List.copyOf(excluded);
    }
}
