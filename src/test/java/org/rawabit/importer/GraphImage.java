// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rawabit.graph.Row;

/** All that is in the graph as sorted text, so that two states of it can be compared. */
final class GraphImage {

    private static final String NODES = "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock "
            + "RETURN labels(n) AS labels, properties(n) AS properties";
    private static final String LINKS = "MATCH (a)-[l]->(b) RETURN [type(l), a.id, b.id] AS labels, properties(l) AS properties";

    private GraphImage() {
    }

    /** Every byte of it. */
    static String whole() {
        return lines(NODES, Map.of(), false) + lines(LINKS, Map.of(), false);
    }

    /** What does not depend on the order in which files came: file numbers as names, no imports. */
    static String ofContent() {
        Map<String, String> files = new TreeMap<>();
        ImportBench.ask("MATCH (f:File) RETURN toString(f.number) AS number, f.name AS name")
                .forEach(row -> files.put(row.string("number"), row.string("name")));
        return lines(NODES, files, true) + lines(LINKS, files, true);
    }

    private static String lines(String query, Map<String, String> files, boolean content) {
        return ImportBench.ask(query).stream()
                .filter(row -> !content || Collections.disjoint(row.strings("labels"), List.of("File", "ImportBatch", "ImportLock", "Case",
                        "CaseworkState")))
                .map(row -> line(row, files, content)).sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Row row, Map<String, String> files, boolean content) {
        List<String> labels = new ArrayList<>(row.strings("labels"));
        Map<String, Object> properties = new TreeMap<>(row.row("properties").map());
        if (content) {
            properties.remove("source");
            properties.computeIfPresent("sources", (key, sources) -> named(row.row("properties"), files));
            properties.remove("hashes");
        }
        return labels + " " + properties;
    }

    private static List<String> named(Row properties, Map<String, String> files) {
        List<String> named = new ArrayList<>();
        List<String> sources = properties.strings("sources");
        List<Long> hashes = properties.longs("hashes");
        for (int i = 0; i < sources.size(); i++) {
            String[] parts = sources.get(i).split(":");
            named.add(files.get(parts[0]) + ":" + parts[1] + (hashes.isEmpty() ? "" : " " + hashes.get(i)));
        }
        return named.stream().sorted().toList();
    }
}
