// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.rawabit.protection.vault.Resealable;
import org.rawabit.protection.vault.Vault;
import org.springframework.stereotype.Component;

/** What the graph holds sealed: identifying properties of records, and what is stated for reveals. */
@Component
final class SealedProperties implements Resealable {

    /** Where something is sealed: how it is read by pages, and put back. */
    private record Place(CypherQuery read, CypherQuery put) {
    }

    private static final List<Place> PLACES = List.of(
            new Place(CypherQuery.of(SealedProperties.class, "sealed-records"), CypherQuery.of(SealedProperties.class, "reseal-records")),
            new Place(CypherQuery.of(SealedProperties.class, "sealed-reasons"), CypherQuery.of(SealedProperties.class, "reseal-reasons")));
    private static final int PAGE = 2_000;

    private final Graph graph;
    private final Vault vault;

    SealedProperties(Graph graph, Vault vault) {
        this.graph = graph;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "sealed properties";
    }

    @Override
    public Set<String> keysInUse() {
        Set<String> keys = new TreeSet<>();
        PLACES.forEach(place -> pages(place, page -> page.forEach(row -> keys.add(Vault.keyOf(row.string("sealed"))))));
        return keys;
    }

    @Override
    public long reseal() {
        long[] sealed = {0};
        for (Place place : PLACES) {
            pages(place, page -> sealed[0] += reseal(place, page));
        }
        return sealed[0];
    }

    private long reseal(Place place, List<Row> page) {
        Set<String> known = Set.copyOf(vault.keys());
        List<Map<String, String>> rows = page.stream().filter(row -> known.contains(Vault.keyOf(row.string("sealed"))))
                .filter(row -> !Vault.keyOf(row.string("sealed")).equals(vault.sealingKey()))
                .map(row -> Map.of("id", row.string("id"), "before", row.string("sealed"),
                        "sealed", vault.reseal(row.string("sealed"), row.string("id")))).toList();
        if (!rows.isEmpty()) {
            graph.write(work -> work.run(place.put(), Map.of("rows", rows)));
        }
        return rows.size();
    }

    private void pages(Place place, Consumer<List<Row>> reader) {
        String after = "";
        for (List<Row> page = read(place, after); !page.isEmpty(); page = read(place, after)) {
            reader.accept(page);
            after = page.get(page.size() - 1).string("id");
        }
    }

    private List<Row> read(Place place, String after) {
        return graph.read(place.read(), Map.of("after", after, "limit", PAGE));
    }
}
