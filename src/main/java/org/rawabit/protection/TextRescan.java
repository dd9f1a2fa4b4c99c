// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.SearchTerms;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.graph.names.Letters;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;
import org.springframework.stereotype.Component;

/** Masks the texts of a case that were written before those whom they name became protected. */
@Component
final class TextRescan {

    private static final CypherQuery WITH = CypherQuery.of(TextRescan.class, "records-with");
    private static final CypherQuery PUT = CypherQuery.of(TextRescan.class, "put-records");
    private static final int MOST_TERMS = 500;
    private static final List<String> LED_ARTICLES = List.of("وال", "فال", "بال", "كال", "وبال", "فبال");
    private static final List<String> LED_KEYS = List.of("W", "F", "B", "L", "K", "WL", "WB", "FL", "FB");

    private final SealedRecords sealed;
    private final TypeCatalogue catalogue;
    private final RecordTexts texts;
    private final LinkRescan links;

    TextRescan(SealedRecords sealed, TypeCatalogue catalogue, RecordTexts texts, LinkRescan links) {
        this.sealed = sealed;
        this.catalogue = catalogue;
        this.texts = texts;
        this.links = links;
    }

    /** Masks what the case's texts say of these records, which are masked by now. */
    void of(GraphWrite work, String caseId, CaseMasks masks, Collection<Map<String, Object>> fresh) {
        Set<String> terms = new LinkedHashSet<>();
        for (Map<String, Object> record : fresh) {
            masks.texts().know((String) record.get("label"), strings(record.get("blinded")));
            sealed.values(record).forEach((column, value) -> addTerms(column, value, terms));
        }
        if (!fresh.isEmpty()) {
            links.of(work, caseId, masks.texts());
        }
        List<String> all = List.copyOf(terms);
        for (int at = 0; at < all.size(); at += MOST_TERMS) {
            mask(work, caseId, masks, String.join(" ", all.subList(at, Math.min(all.size(), at + MOST_TERMS))));
        }
    }

    private void mask(GraphWrite work, String caseId, CaseMasks masks, String candidates) {
        List<Map<String, Object>> changed = new ArrayList<>();
        work.run(WITH, Map.of("candidates", candidates, "caseId", caseId)).forEach(row -> {
            Map<String, Object> stored = row.row("record").map();
            EntityType type = catalogue.entityType((String) stored.get("type"));
            Map<String, Object> masked = masked(type, stored, masks);
            if (!masked.equals(stored)) {
                changed.add(masked);
            }
        });
        if (!changed.isEmpty()) {
            work.run(PUT, Map.of("rows", changed));
        }
    }

    private Map<String, Object> masked(EntityType type, Map<String, Object> stored, CaseMasks masks) {
        Map<String, Object> masked = new HashMap<>(stored);
        Set<String> flags = new TreeSet<>(strings(stored.get("flags")));
        for (PropertyType property : type.properties().values()) {
            for (String column : List.of("p_" + property.name(), "given_" + property.name())) {
                if (stored.get(column) instanceof String text && texts.isText(type, property)) {
                    String now = texts.mask(masks.texts(), property, text);
                    if (!now.equals(text)) {
                        masked.put(column, now);
                        flags.add(property.name() + ":MASKED");
                    }
                }
            }
        }
        if (masked.equals(stored)) {
            return stored;
        }
        masked.put("flags", List.copyOf(flags));
        return named(type, masked);
    }

    private static Map<String, Object> named(EntityType type, Map<String, Object> record) {
        List<String> searched = new ArrayList<>();
        Map<String, String> shown = new HashMap<>();
        for (PropertyType property : type.properties().values()) {
            for (String column : List.of("p_" + property.name(), "given_" + property.name())) {
                if (record.get(column) != null && property.search()) {
                    searched.add(record.get(column).toString());
                }
            }
            Object value = record.get("p_" + property.name());
            if (value != null) {
                shown.put(property.name(), value.toString());
            }
        }
        if (Mask.of(record).isPresent()) {
            searched.add((String) record.get("label"));
        } else if (type.titleOf(shown) != null) {
            record.put("label", type.titleOf(shown));
        }
        record.put("terms", SearchTerms.of(searched));
        return record;
    }

    private static void addTerms(String column, Object value, Set<String> terms) {
        if (column.startsWith("p_") || column.startsWith("given_")) {
            for (Word word : Words.of(value.toString())) {
                word.forms().stream().filter(form -> form.length() > 1).forEach(form -> addForms(form, terms));
                word.keys().forEach(key -> addKeys(key, terms));
            }
        }
    }

    /** Arabic and Sorani hang words and endings on names. */
    private static void addForms(String form, Set<String> terms) {
        terms.add(form);
        if (form.length() > 2 && Letters.isArabic(form)) {
            terms.add(form + "*");
            Tokens.LEADS.forEach(lead -> terms.add(lead + form));
            LED_ARTICLES.forEach(lead -> terms.add(lead + form));
        }
    }

    private static void addKeys(String key, Set<String> terms) {
        Stream.concat(Stream.of(""), LED_KEYS.stream())
                .forEach(lead -> terms.add(SearchTerms.keyTerm(lead + key).replace(":", "\\:") + "*"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
