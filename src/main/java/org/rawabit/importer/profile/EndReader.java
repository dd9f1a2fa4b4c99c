// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.List;
import java.util.Set;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.Identity;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;

/** Reads {@code from} and {@code to} of a section. */
final class EndReader {

    private static final Set<String> KEYS = Set.of("type", "types", "key", "value");

    private final TypeCatalogue catalogue;
    private final LinkType link;

    EndReader(TypeCatalogue catalogue, LinkType link) {
        this.catalogue = catalogue;
        this.link = link;
    }

    EndSource read(YamlNode end) {
        end.only(KEYS);
        if (end.has("type") == end.has("types") || end.has("key") == end.has("value")) {
            throw end.wrong("an end has one of type and types, and one of key and value");
        }
        boolean byValue = end.has("value");
        List<EntityType> types = end.texts(end.has("type") ? "type" : "types").stream().map(name -> type(end, name)).toList();
        if (byValue && (types.size() != 1 || types.get(0).identity() != Identity.SHARED)) {
            throw end.wrong("by value goes one type that its value identifies, as Phone");
        }
        return new EndSource(types, end.texts(byValue ? "value" : "key"), byValue);
    }

    private EntityType type(YamlNode end, String name) {
        EntityType type = catalogue.findEntityType(name).orElseThrow(() -> end.wrong("no entity type " + name));
        boolean from = end.path().endsWith(".from");
        if (from ? !link.startsAt(name) : !link.endsAt(name)) {
            throw end.wrong("a " + name + " cannot be at the " + (from ? "start" : "end") + " of " + link.name() + ", only "
                    + String.join(", ", from ? link.from() : link.to()));
        }
        return type;
    }
}
