// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.SearchTerms;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.Sensitivity;
import org.rawabit.protection.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a record stands in the graph in clear, and what only in the vault. Statements, shelters, medical and informant data are
 * sealed whosever they are; of a masked record also identity and contact, the key and the label, so that names and numbers of a
 * protected person are in no store, index or log of the database.
 */
@Component
public final class SealedRecords {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();
    private static final TypeReference<Map<String, Object>> PROPERTIES = new TypeReference<>() { };
    private static final List<String> HIDDEN = List.of("key", "label", "terms", "p_protection");

    /** What a record in clear has where another case masks it. */
    private static final List<String> OF_CLEAR_ONES = List.of("keyLabel", "openTerms", "guardedBy");

    private final Vault vault;
    private final NameKeys keys;

    public SealedRecords(Vault vault) {
        this.vault = vault;
        this.keys = new NameKeys(vault);
    }

    /** A mask for texts that knows nobody yet. */
    TextMask newTextMask() {
        return new TextMask(keys);
    }

    /** The blinded keys by which texts are searched for these values. */
    public List<String> keys(EntityType type, Map<String, Object> values, ProtectionStatus status) {
        return keys.of(type, values, status);
    }

    /** The record as it is stored. */
    public Map<String, Object> close(EntityType type, Map<String, Object> clear, @Nullable Mask mask) {
        Map<String, Object> stored = new HashMap<>(clear);
        Map<String, Object> sealed = take(type, stored, mask);
        if (mask != null) {
            putMask(type, stored, sealed, mask);
        }
        if (!sealed.isEmpty()) {
            stored.put("sealedNames", names(type, sealed));
            stored.put("sealed", vault.seal(JSON.writeValueAsString(sealed), (String) clear.get("id")));
        }
        return stored;
    }

    private static Map<String, Object> take(EntityType type, Map<String, Object> stored, @Nullable Mask mask) {
        Map<String, Object> sealed = new TreeMap<>();
        for (PropertyType property : type.properties().values()) {
            Sensitivity of = property.sensitivity();
            if (of.alwaysSealed() || mask != null && of != Sensitivity.OPEN) {
                move("p_" + property.name(), stored, sealed);
                move("given_" + property.name(), stored, sealed);
            }
        }
        return sealed;
    }

    private static void move(String name, Map<String, Object> from, Map<String, Object> to) {
        Object value = from.remove(name);
        if (value != null) {
            to.put(name, value);
        }
    }

    private static List<String> names(EntityType type, Map<String, Object> sealed) {
        return type.properties().keySet().stream().filter(name -> !name.equals("protection"))
                .filter(name -> sealed.containsKey("p_" + name) || sealed.containsKey("given_" + name)).sorted().toList();
    }

    private void putMask(EntityType type, Map<String, Object> stored, Map<String, Object> sealed, Mask mask) {
        List<String> blinded = keys.of(type, sealed, mask.status());
        HIDDEN.forEach(name -> move(name, stored, sealed));
        OF_CLEAR_ONES.forEach(stored::remove);
        stored.put("protection", mask.status().name());
        stored.put("holder", mask.holder());
        stored.put("label", mask.label());
        stored.put("key", mask.label());
        stored.put("terms", SearchTerms.of(searched(type, stored, mask)));
        stored.put("blinded", blinded);
        if (mask.status().isOfPerson()) {
            stored.put("p_protection", mask.status().shown());
        }
    }

    private static List<String> searched(EntityType type, Map<String, Object> stored, Mask mask) {
        List<String> values = new ArrayList<>(List.of(mask.label()));
        type.properties().values().stream().filter(PropertyType::search).map(property -> stored.get("p_" + property.name()))
                .filter(java.util.Objects::nonNull).forEach(value -> values.add(value.toString()));
        return values;
    }

    /** The record as it was before it was closed. */
    public Map<String, Object> open(Map<String, Object> stored) {
        Object sealed = stored.get("sealed");
        if (sealed == null) {
            return stored;
        }
        Map<String, Object> clear = new HashMap<>(stored);
        if (stored.get("protection") != null) {
            HIDDEN.forEach(clear::remove);
        }
        List.of("sealed", "sealedNames", "protection", "holder", "blinded", "unspread").forEach(clear::remove);
        clear.putAll(values(stored));
        return clear;
    }

    /** What is sealed of a stored record, by column; nothing where its key was given up as lost: an import can bring it anew. */
    Map<String, Object> values(Map<String, Object> stored) {
        Object sealed = stored.get("sealed");
        boolean opens = sealed != null && vault.keys().contains(Vault.keyOf((String) sealed));
        return !opens ? Map.of() : JSON.readValue(vault.open((String) sealed, (String) stored.get("id")), PROPERTIES);
    }
}
