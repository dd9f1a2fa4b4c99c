// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Row;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.Identifies;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.stereotype.Service;

/**
 * Masks what stands in the graph in clear: a person who becomes protected, and whatever of the case leads to that person.
 * What the database's files still hold of it is removed by the command {@code purge}.
 */
@Service
public final class Protections {

    private static final CypherQuery MASKED = CypherQuery.of(Protections.class, "masked-of-case");
    private static final CypherQuery BY_ID = CypherQuery.of(Protections.class, "records-by-id");
    private static final CypherQuery LEADS = CypherQuery.of(Protections.class, "leads-to");
    private static final CypherQuery PUT = CypherQuery.of(Protections.class, "put-records");
    private static final CypherQuery HOLD = CypherQuery.of(Protections.class, "hold-imports");
    private static final int ROUNDS = 5;

    private final Graph graph;
    private final TypeCatalogue catalogue;
    private final SealedRecords sealed;
    private final Guarding guarding;
    private final TextRescan rescan;
    private final Clock clock;

    Protections(Graph graph, TypeCatalogue catalogue, SealedRecords sealed, Guarding guarding, TextRescan rescan,
            Clock clock) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.sealed = sealed;
        this.guarding = guarding;
        this.rescan = rescan;
        this.clock = clock;
    }

    /** What is masked in a case. */
    public CaseMasks of(String caseId) {
        return new CaseMasks(graph.read(MASKED, Map.of("caseId", caseId)), sealed.newTextMask());
    }

    /** Protects the person of that record, in its case. */
    void protect(String caseId, String recordId, ProtectionStatus status) {
        protectAll(caseId, List.of(recordId), status);
    }

    /** Protects the persons of these records of a case; who is protected more strictly stays so. */
    void protectAll(String caseId, Collection<String> recordIds, ProtectionStatus status) {
        CaseMasks masks = of(caseId);
        for (String recordId : recordIds) {
            Mask known = masks.ofRecord(recordId);
            boolean named = known != null && known.status().isOfPerson();
            masks.put(recordId, named ? new Mask(known.status().orStricter(status), known.label(), recordId)
                    : new Mask(status, masks.pseudonyms().next(), recordId));
        }
        apply(caseId, masks, recordIds);
    }

    /**
     * Masks those of these records that are stored in clear, or under another status, what leads to any of them, and what texts of
     * the case say of it. No import writes meanwhile.
     */
    public void apply(String caseId, CaseMasks masks, Collection<String> recordIds) {
        if (!recordIds.isEmpty()) {
            graph.write(work -> {
                work.run(HOLD, Map.of());
                new Spread(work, caseId, masks).from(recordIds);
                return null;
            });
        }
    }

    /** One spreading of masks. */
    private final class Spread {

        private final GraphWrite work;
        private final String caseId;
        private final CaseMasks masks;
        private final Map<String, Map<String, Object>> fresh = new LinkedHashMap<>();
        private final Map<String, Map<String, Object>> named = new LinkedHashMap<>();
        private final Set<String> entities = new TreeSet<>();

        Spread(GraphWrite work, String caseId, CaseMasks masks) {
            this.work = work;
            this.caseId = caseId;
            this.masks = masks;
        }

        void from(Collection<String> recordIds) {
            List<Map<String, Object>> ring = new ArrayList<>();
            work.run(BY_ID, Map.of("ids", List.copyOf(recordIds))).forEach(row -> begin(row.row("record").map(), ring));
            for (int round = 0; round < ROUNDS && !ring.isEmpty(); round++) {
                List<Map<String, Object>> next = new ArrayList<>();
                leads(ring).forEach(row -> spread(row, next));
                ring.clear();
                ring.addAll(next);
            }
            if (!fresh.isEmpty()) {
                work.run(PUT, Map.of("rows", List.copyOf(fresh.values())));
            }
            guarding.align(work, entities);
            rescan.of(work, caseId, masks, named.values());
        }

        /** What an import wrote masked already has not led anywhere yet. */
        private void begin(Map<String, Object> stored, List<Map<String, Object>> ring) {
            Mask mask = Mask.of(stored).orElse(null);
            if (mask == null || !mask.equals(masks.of((String) stored.get("id"), (String) stored.get("entityId")))) {
                mask(stored, ring);
                return;
            }
            Map<String, Object> spread = new HashMap<>(stored);
            if (spread.remove("unspread") != null) {
                fresh.put((String) stored.get("id"), spread);
            }
            take(spread, ring);
        }

        private void take(Map<String, Object> masked, List<Map<String, Object>> ring) {
            named.put((String) masked.get("id"), masked);
            ring.add(masked);
        }

        private void mask(Map<String, Object> stored, List<Map<String, Object>> ring) {
            String id = (String) stored.get("id");
            String entityId = (String) stored.get("entityId");
            Mask mask = masks.of(id, entityId);
            if (mask == null || Mask.of(stored).filter(mask::equals).isPresent()) {
                return;
            }
            Map<String, Object> closed = sealed.close(type(stored), sealed.open(stored), mask);
            fresh.put(id, closed);
            take(closed, ring);
            if (!id.equals(entityId)) {
                masks.putEntity(entityId, mask);
                entities.add(entityId);
            }
        }

        private List<Row> leads(List<Map<String, Object>> ring) {
            Map<String, Object> parameters = new HashMap<>(Map.of("caseId", caseId, "innocent", Leads.INNOCENT));
            parameters.put("now", clock.millis());
            parameters.put("ids", ring.stream().map(record -> (String) record.get("entityId")).distinct().toList());
            parameters.put("fromStart", linkTypes(Identifies::start));
            parameters.put("fromEnd", linkTypes(Identifies::end));
            return work.run(LEADS, parameters);
        }

        private List<String> linkTypes(Predicate<Identifies> wanted) {
            return catalogue.linkTypes().stream().filter(type -> wanted.test(type.identifies())).map(LinkType::name).toList();
        }

        private void spread(Row row, List<Map<String, Object>> next) {
            Map<String, Object> stored = row.row("record").map();
            String id = (String) stored.get("id");
            String entityId = (String) stored.get("entityId");
            Mask of = named.values().stream().filter(record -> record.get("entityId").equals(row.string("of"))).findFirst()
                    .flatMap(Mask::of).orElseThrow();
            String type = (String) stored.get("type");
            boolean kin = type.equals("Person");
            if (masks.of(id, entityId) == null && !(kin && row.bool("suspect"))
                    && Leads.spreads(of.status(), catalogue.linkType(row.string("linkType")), type)) {
                Mask mask = Leads.mask(of, type, catalogue, masks.pseudonyms());
                masks.put(id, mask);
                masks.putEntity(entityId, mask);
            }
            mask(stored, next);
        }

        private EntityType type(Map<String, Object> stored) {
            return catalogue.entityType((String) stored.get("type"));
        }
    }
}
