// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Row;

/** What is masked in one case: by record, and by entity where it exists once; with the pseudonyms and texts to look out for. */
public final class CaseMasks {

    private final Map<String, Mask> byRecord = new HashMap<>();
    private final Map<String, Mask> byEntity = new HashMap<>();
    private final Pseudonyms pseudonyms = new Pseudonyms();
    private final TextMask texts;
    private final Set<String> unspread = new TreeSet<>();

    CaseMasks(List<Row> known, TextMask texts) {
        this.texts = texts;
        for (Row row : known) {
            Mask mask = new Mask(ProtectionStatus.valueOf(row.string("protection")), row.string("label"), row.string("holder"));
            byRecord.put(row.string("id"), mask);
            byEntity.put(row.string("entityId"), mask);
            pseudonyms.know(mask.label());
            texts.know(mask.label(), row.strings("blinded"));
            if (row.bool("unspread")) {
                unspread.add(row.string("id"));
            }
        }
    }

    public @Nullable Mask ofRecord(String id) {
        return byRecord.get(id);
    }

    /** The mask of a record, or that of another record of the same thing in the case. */
    public @Nullable Mask of(String recordId, String entityId) {
        return byRecord.getOrDefault(recordId, byEntity.get(entityId));
    }

    /** From now on the record is masked. */
    public void put(String recordId, Mask mask) {
        byRecord.put(recordId, mask);
    }

    /** From now on every record of that entity in the case is masked. */
    public void putEntity(String entityId, Mask mask) {
        byEntity.put(entityId, mask);
    }

    /** Records that were masked when an import was cut off, before what leads to them was. */
    public Set<String> unspread() {
        return Set.copyOf(unspread);
    }

    /** Takes note of a mask that was stored meanwhile; the stricter one holds. */
    public void learn(Map<String, Object> stored) {
        Mask.of(stored).ifPresent(mask -> {
            Mask known = of((String) stored.get("id"), (String) stored.get("entityId"));
            if (known == null || known.status().orStricter(mask.status()) != known.status()) {
                put((String) stored.get("id"), mask);
                putEntity((String) stored.get("entityId"), mask);
            }
        });
    }

    public boolean isEmpty() {
        return byRecord.isEmpty() && byEntity.isEmpty();
    }

    public Map<String, Mask> byRecord() {
        return Map.copyOf(byRecord);
    }

    public Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    public TextMask texts() {
        return texts;
    }
}
