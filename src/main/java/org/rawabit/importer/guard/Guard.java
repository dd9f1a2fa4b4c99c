// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.ValueType;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Value;
import org.rawabit.protection.CaseMasks;
import org.rawabit.protection.Guarding;
import org.rawabit.protection.Mask;
import org.rawabit.protection.RecordTexts;
import org.rawabit.protection.SealedRecords;

/** What an import must not write in clear. */
public final class Guard {

    private static final String MASKED = "MASKED";
    private static final List<String> WHOLE_NAMES = List.of("name", "nameLatin");

    private final CaseMasks masks;
    private final SealedRecords sealed;
    private final Guarding guarding;
    private final RecordTexts texts;

    public Guard(CaseMasks masks, SealedRecords sealed, Guarding guarding, RecordTexts texts) {
        this.masks = masks;
        this.sealed = sealed;
        this.guarding = guarding;
        this.texts = texts;
    }

    /** Whether the case has anybody to protect. */
    public boolean isNeeded() {
        return !masks.isEmpty();
    }

    public @Nullable Mask mask(Map<String, Object> clear) {
        return masks.of((String) clear.get("id"), (String) clear.get("entityId"));
    }

    /** A record as it is stored; a protected person's until what leads there is masked, too, at the end of the import. */
    public Map<String, Object> close(EntityType type, Map<String, Object> clear) {
        Mask mask = mask(clear);
        Map<String, Object> stored = sealed.close(type, clear, mask);
        if (mask != null && mask.status().isOfPerson()) {
            stored.put("unspread", true);
        }
        return stored;
    }

    /** A stored record as it was given; what masks it is masked from now on. */
    public Map<String, Object> open(Map<String, Object> stored) {
        masks.learn(stored);
        return sealed.open(stored);
    }

    /** Brings entities in line with the masks of their records. */
    public void align(GraphWrite work, Collection<String> entityIds) {
        guarding.align(work, entityIds);
    }

    /** The draft with pseudonyms in its texts; what is sealed stays as it is. */
    public Draft.OfEntity texts(Draft.OfEntity draft) {
        if (masks.texts().isEmpty()) {
            return draft;
        }
        boolean masked = masks.of(draft.recordId(), draft.entityId()) != null;
        Map<String, Value> values = new HashMap<>(draft.values());
        draft.values().forEach((name, value) -> {
            PropertyType property = draft.type().property(name);
            if (texts.isText(draft.type(), property) && !(masked && !property.sensitivity().isOpen())) {
                values.put(name, masked(property, value));
            }
        });
        return draft.with(values);
    }

    /** The property by which a person who is not protected has the whole name of one who is. */
    public Optional<String> namesake(Draft.OfEntity draft) {
        boolean open = draft.type().name().equals("Person") && !masks.texts().isEmpty() && masks.of(draft.recordId(), draft.entityId()) == null;
        return !open ? Optional.empty() : WHOLE_NAMES.stream().filter(draft.values()::containsKey)
                .filter(name -> draft.values().get(name).stored() instanceof String text && masks.texts().isNameOfSomebody(text)).findFirst();
    }

    /** The values of a link or an event with pseudonyms in their texts. */
    public Map<String, Value> texts(Map<String, PropertyType> types, Map<String, Value> given) {
        if (masks.texts().isEmpty()) {
            return given;
        }
        Map<String, Value> values = new HashMap<>(given);
        given.forEach((name, value) -> {
            PropertyType property = types.get(name);
            if (property.type() == ValueType.TEXT || property.type() == ValueType.NAME) {
                values.put(name, masked(property, value));
            }
        });
        return values;
    }

    private Value masked(PropertyType property, Value value) {
        Object stored = value.stored() instanceof String text ? texts.mask(masks.texts(), property, text) : value.stored();
        String given = value.given() == null ? null : texts.mask(masks.texts(), property, value.given());
        boolean same = java.util.Objects.equals(stored, value.stored()) && java.util.Objects.equals(given, value.given());
        return same ? value : new Value(stored, given, MASKED, value.key());
    }

    /** A name of a file, which can hold one of a person. */
    public String fileName(String name) {
        return masks.texts().mask(name);
    }
}
