// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.SearchTerms;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.ValueType;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Origin;
import org.rawabit.importer.mapping.Scope;
import org.rawabit.importer.normalise.Normalisers;

/** What one data set says of one entity, while a batch adds to it. */
final class RecordState {

    private static final String PREFIX = "p_";

    private final EntityType type;
    private final boolean fresh;
    private final Facts facts;

    private RecordState(EntityType type, boolean fresh, Facts facts) {
        this.type = type;
        this.fresh = fresh;
        this.facts = facts;
    }

    static RecordState known(EntityType type, Map<String, Object> properties) {
        return new RecordState(type, false, new Facts(properties, PREFIX));
    }

    static RecordState fresh(Draft.OfEntity draft, Scope scope) {
        Facts facts = new Facts(Map.of("id", draft.recordId(), "entityId", draft.entityId(), "type", draft.type().name(),
                "caseId", scope.caseId(), "compartment", scope.compartment(), "dataset", scope.dataset(), "key", draft.key()), PREFIX);
        return new RecordState(draft.type(), true, facts);
    }

    EntityType type() {
        return type;
    }

    boolean isFresh() {
        return fresh;
    }

    boolean isChanged() {
        return facts.changed();
    }

    Map<String, Object> properties() {
        return facts.properties();
    }

    /** What the entity is called where another case masks it. */
    void keepTitle(String title) {
        facts.set("keyLabel", title);
    }

    /** Adds what a row says; a row that only names the entity adds nothing to what is known. */
    RowOutcome add(Draft.OfEntity draft, Issues issues) {
        boolean first = facts.get("sources") == null;
        if (draft.mention() && !first) {
            return RowOutcome.KNOWN;
        }
        int before = facts.changes();
        facts.merge(draft.values(), draft.origin(), issues);
        facts.set("key", draft.key());
        facts.set("label", label());
        facts.set("terms", SearchTerms.of(searched()));
        facts.set("grade", better((String) facts.get("grade"), draft.grade()));
        facts.set("sources", with(facts.strings("sources"), draft.origin()));
        return first ? RowOutcome.MADE : facts.changes() > before ? RowOutcome.MERGED : RowOutcome.KNOWN;
    }

    /** The better of two grades, whichever came first. */
    static @Nullable String better(@Nullable String one, @Nullable String other) {
        return one == null || other != null && other.compareTo(one) < 0 ? other : one;
    }

    /** The sources, which are sorted, with one more. */
    static List<String> with(List<String> sources, Origin origin) {
        int place = Collections.binarySearch(sources, origin.toString(), Comparator.comparing(Origin::parse));
        if (place < 0) {
            sources.add(-place - 1, origin.toString());
        }
        return sources;
    }

    private String label() {
        Map<String, String> shown = new HashMap<>();
        for (PropertyType property : type.properties().values()) {
            Object value = facts.get(PREFIX + property.name());
            if (value != null) {
                shown.put(property.name(), shown(property, value));
            }
        }
        String title = type.titleOf(shown);
        return title == null ? type.name() + " " + facts.get("key") : title;
    }

    /** A time as the file has it, which is the time of the place; else a label would tell that of Greenwich. */
    private String shown(PropertyType property, Object value) {
        Object given = facts.get("given_" + property.name());
        return property.type() == ValueType.DATE_TIME && given != null ? given.toString() : Normalisers.display(property, value);
    }

    private List<String> searched() {
        List<String> values = new ArrayList<>();
        type.properties().values().stream().filter(PropertyType::search).forEach(property -> {
            add(values, facts.get(PREFIX + property.name()));
            add(values, facts.get("given_" + property.name()));
        });
        return values;
    }

    private static void add(List<String> values, @Nullable Object value) {
        if (value != null) {
            values.add(value.toString());
        }
    }
}
