// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.SearchTerms;
import org.rawabit.graph.TestGraph;

/** Writes records as the importer does, as far as search reads them. */
final class SearchRecords {

    private static final CypherQuery WRITE = new CypherQuery("test/write-records", """
            UNWIND $records AS record
            MERGE (e:Entity {id: record.entityId})
            SET e.type = record.type, e.label = record.label
            CREATE (r:Record)
            SET r = {id: record.id, entityId: record.entityId, type: record.type, caseId: record.caseId,
                label: record.label, terms: record.terms}
            SET r += record.values
            """);

    private final List<Map<String, Object>> records = new ArrayList<>();

    /** A record of an entity of its own. */
    SearchRecords add(String id, String type, String... propertiesAndValues) {
        return addOf(id, id, type, propertiesAndValues);
    }

    /** One of several records of an entity. */
    SearchRecords addOf(String entityId, String id, String type, String... propertiesAndValues) {
        Map<String, Object> values = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < propertiesAndValues.length; i += 2) {
            values.put("p_" + propertiesAndValues[i], propertiesAndValues[i + 1]);
            texts.add(propertiesAndValues[i + 1]);
        }
        records.add(new HashMap<>(Map.of("id", "record-" + id, "entityId", entityId, "type", type, "caseId", "one",
                "label", String.join(" ", texts), "terms", SearchTerms.of(texts), "values", values)));
        return this;
    }

    void write() {
        TestGraph.graph().write(work -> work.run(WRITE, Map.of("records", records)));
    }
}
