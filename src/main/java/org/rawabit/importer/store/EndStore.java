// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Row;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Origin;

/** Finds the entities at the ends of links. */
final class EndStore {

    private static final CypherQuery RESOLVE = CypherQuery.of(EndStore.class, "resolve-ends");

    /** An entity that was found. */
    record Found(String entityId, String type) {
    }

    private final Issues issues;
    private final Map<String, Found> found = new HashMap<>();

    EndStore(GraphWrite work, List<Draft.End> ends, KnownEnds known, Issues issues) {
        this.issues = issues;
        Set<String> unknown = new LinkedHashSet<>();
        for (Draft.End end : ends) {
            if (end instanceof Draft.Keyed keyed) {
                keyed.candidates().forEach(candidate -> find(candidate.recordId(), known, unknown));
            }
        }
        if (!unknown.isEmpty()) {
            for (Row row : work.run(RESOLVE, Map.of("ids", List.copyOf(unknown)))) {
                found.put(row.string("id"), new Found(row.string("entityId"), row.string("type")));
            }
        }
    }

    private void find(String recordId, KnownEnds known, Set<String> unknown) {
        Found earlier = known.find(recordId);
        if (earlier == null) {
            unknown.add(recordId);
        } else {
            found.put(recordId, earlier);
        }
    }

    /** All that were found, by the id of their record. */
    Map<String, Found> found() {
        return found;
    }

    /** The entity, or null after an issue that says what was expected. */
    @Nullable Found find(Draft.End end, Origin origin) {
        if (end instanceof Draft.Named named) {
            return new Found(named.entity().entityId(), named.entity().type().name());
        }
        Draft.Keyed keyed = (Draft.Keyed) end;
        List<Found> matches = keyed.candidates().stream().filter(candidate -> found.containsKey(candidate.recordId()))
                .map(candidate -> found.get(candidate.recordId())).toList();
        long types = matches.stream().map(Found::type).distinct().count();
        if (types == 1) {
            return matches.get(0);
        }
        issues.add(types == 0 ? IssueKind.UNKNOWN_END : IssueKind.AMBIGUOUS_END, origin, keyed.column(), keyed.key(),
                "the key of one " + keyed.candidates().stream().map(Draft.Candidate::type).distinct()
                        .collect(Collectors.joining(" or ")) + " of this data set");
        return null;
    }
}
