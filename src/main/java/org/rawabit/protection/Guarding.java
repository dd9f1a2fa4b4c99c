// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Row;
import org.rawabit.graph.SearchTerms;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.stereotype.Component;

/**
 * Keeps what several cases hold of one phone, document or the like in line with its masks. The entity itself is called nothing
 * once a case masks it. Every record of that case is masked alike; a record of another case, which holds the number by its own
 * source, stays in clear, and names the records that mask it: whoever sees one of those sees the mask.
 */
@Component
public final class Guarding {

    private static final CypherQuery RECORDS = CypherQuery.of(Guarding.class, "records-of");
    private static final CypherQuery PUT = CypherQuery.of(Guarding.class, "put-records");
    private static final CypherQuery PUT_ENTITIES = CypherQuery.of(Guarding.class, "put-entities");

    private final SealedRecords sealed;
    private final TypeCatalogue catalogue;

    public Guarding(SealedRecords sealed, TypeCatalogue catalogue) {
        this.sealed = sealed;
        this.catalogue = catalogue;
    }

    /** Brings all records of these entities, which exist once, in line with those of them that are masked. */
    public void align(GraphWrite work, Collection<String> entityIds) {
        if (entityIds.isEmpty()) {
            return;
        }
        Map<String, List<Row>> byEntity = new LinkedHashMap<>();
        work.run(RECORDS, Map.of("ids", List.copyOf(entityIds)))
                .forEach(row -> byEntity.computeIfAbsent(row.string("entity"), id -> new ArrayList<>()).add(row));
        List<Map<String, Object>> records = new ArrayList<>();
        List<Map<String, Object>> entities = new ArrayList<>();
        byEntity.forEach((id, rows) -> align(id, rows, records, entities));
        run(work, PUT, records);
        run(work, PUT_ENTITIES, entities);
    }

    private void align(String id, List<Row> rows, List<Map<String, Object>> records, List<Map<String, Object>> entities) {
        List<Map<String, Object>> all = rows.stream().map(row -> row.row("record").map()).toList();
        List<Map<String, Object>> masked = all.stream().filter(record -> Mask.of(record).isPresent()).toList();
        String label = rows.get(0).findString("label").orElseGet(() -> all.stream().map(record -> (String) record.get("keyLabel"))
                .filter(Objects::nonNull).findFirst().orElse(null));
        all.stream().filter(record -> Mask.of(record).isEmpty())
                .forEach(record -> add(aligned(record, masked, label), record, records));
        if (!masked.isEmpty() && !rows.get(0).bool("guarded")) {
            entities.add(nameless(id));
        } else if (masked.isEmpty() && rows.get(0).bool("guarded")) {
            entities.add(named(id, label));
        }
    }

    private static void add(Map<String, Object> now, Map<String, Object> before, List<Map<String, Object>> records) {
        if (!now.equals(before)) {
            records.add(now);
        }
    }

    private Map<String, Object> aligned(Map<String, Object> record, List<Map<String, Object>> masked, @Nullable String label) {
        Optional<Mask> own = masked.stream().filter(other -> other.get("caseId").equals(record.get("caseId"))).findFirst()
                .flatMap(Mask::of);
        if (own.isPresent()) {
            return sealed.close(catalogue.entityType((String) record.get("type")), sealed.open(unguarded(record)), own.get());
        }
        Map<String, Object> now = unguarded(record);
        if (!masked.isEmpty()) {
            now.put("guardedBy", masked.stream().map(other -> (String) other.get("id")).sorted().toList());
            now.put("keyLabel", label == null ? record.get("label") : label);
            now.put("openTerms", SearchTerms.of(open(record)));
        }
        return now;
    }

    private static Map<String, Object> unguarded(Map<String, Object> record) {
        Map<String, Object> plain = new HashMap<>(record);
        List.of("guardedBy", "keyLabel", "openTerms").forEach(plain::remove);
        return plain;
    }

    private List<String> open(Map<String, Object> record) {
        return catalogue.entityType((String) record.get("type")).properties().values().stream()
                .filter(PropertyType::search).filter(property -> property.sensitivity().isOpen())
                .map(property -> record.get("p_" + property.name())).filter(Objects::nonNull).map(Object::toString).toList();
    }

    private static Map<String, Object> nameless(String id) {
        return new HashMap<>(Map.of("id", id, "guarded", true));
    }

    private static Map<String, Object> named(String id, @Nullable String label) {
        Map<String, Object> entity = new HashMap<>(Map.of("id", id));
        entity.put("label", label);
        return entity;
    }

    private static void run(GraphWrite work, CypherQuery query, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            work.run(query, Map.of("rows", rows));
        }
    }
}
