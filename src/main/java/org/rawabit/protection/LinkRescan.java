// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Row;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.graph.catalogue.ValueType;
import org.springframework.stereotype.Component;

/** Masks what links, events and names of files of a case say of somebody who became protected. */
@Component
final class LinkRescan {

    private static final CypherQuery LINKS = CypherQuery.of(LinkRescan.class, "links-of-case");
    private static final CypherQuery PUT_LINKS = CypherQuery.of(LinkRescan.class, "put-link-texts");
    private static final CypherQuery EVENTS = CypherQuery.of(LinkRescan.class, "events-of-case");
    private static final CypherQuery PUT_EVENTS = CypherQuery.of(LinkRescan.class, "put-event-texts");
    private static final CypherQuery FILES = CypherQuery.of(LinkRescan.class, "files-of-case");
    private static final CypherQuery PUT_FILES = CypherQuery.of(LinkRescan.class, "put-file-names");

    private final TypeCatalogue catalogue;

    LinkRescan(TypeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    void of(GraphWrite work, String caseId, TextMask texts) {
        for (LinkType type : catalogue.linkTypes()) {
            links(work, caseId, type, texts);
            events(work, caseId, type, texts);
        }
        files(work, caseId, texts);
    }

    private static void links(GraphWrite work, String caseId, LinkType type, TextMask texts) {
        List<String> names = textsOf(type.properties().values());
        if (!names.isEmpty()) {
            Map<String, Map<String, String>> changed = changed(names,
                    work.run(LINKS, Map.of("type", type.name(), "caseId", caseId, "names", names)), texts);
            if (!changed.isEmpty()) {
                work.run(PUT_LINKS, Map.of("type", type.name(), "caseId", caseId, "rows", changed));
            }
        }
    }

    private static void events(GraphWrite work, String caseId, LinkType type, TextMask texts) {
        List<String> names = textsOf(type.events().values()).stream().map(name -> "p_" + name).toList();
        if (!names.isEmpty()) {
            Map<String, Map<String, String>> changed = changed(names,
                    work.run(EVENTS, Map.of("type", type.name(), "caseId", caseId, "names", names)), texts);
            if (!changed.isEmpty()) {
                work.run(PUT_EVENTS, Map.of("rows", changed));
            }
        }
    }

    private static void files(GraphWrite work, String caseId, TextMask texts) {
        List<Map<String, String>> changed = work.run(FILES, Map.of("prefix", caseId + "/")).stream()
                .filter(row -> !texts.mask(row.string("name")).equals(row.string("name")))
                .map(row -> Map.of("id", row.string("id"), "name", texts.mask(row.string("name")))).toList();
        if (!changed.isEmpty()) {
            work.run(PUT_FILES, Map.of("rows", changed));
        }
    }

    private static List<String> textsOf(Collection<PropertyType> properties) {
        return properties.stream().filter(property -> property.type() == ValueType.TEXT || property.type() == ValueType.NAME)
                .map(PropertyType::name).toList();
    }

    private static Map<String, Map<String, String>> changed(List<String> names, List<Row> rows, TextMask texts) {
        Map<String, Map<String, String>> changed = new HashMap<>();
        for (Row row : rows) {
            List<?> found = (List<?>) row.map().get("texts");
            Map<String, String> masked = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                if (found.get(i) instanceof String text && !texts.mask(text).equals(text)) {
                    masked.put(names.get(i), texts.mask(text));
                }
            }
            if (!masked.isEmpty()) {
                changed.put(row.string("id"), masked);
            }
        }
        return changed;
    }
}
