// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity type as its YAML file gives it. */
record EntityTypeFile(@Nullable String name, @Nullable Kind kind, @Nullable String icon, @Nullable Text label,
        @Nullable Text plural, @Nullable Identity identity, @Nullable String key, @Nullable List<String> title,
        @Nullable String subtype, @Nullable Map<String, PropertyFile> properties) {

    /** Fields that every entity has in GraphQL. */
    private static final Set<String> RESERVED = Set.of("id", "type", "label", "linkCounts", "facts", "masked");

    EntityType toType() {
        EntityType type = new EntityType(ReservedNames.free(TypeFile.checked(name)), TypeFile.required("kind", kind),
                TypeFile.required("icon", icon), TypeFile.required("label", label), TypeFile.required("plural", plural),
                TypeFile.required("identity", identity), key, TypeFile.list(title), subtype,
                TypeFile.properties(properties, RESERVED));
        if ((identity == Identity.SHARED) == (key == null)) {
            throw new CatalogueException(name + ": a shared type names its key property, and no other type does");
        }
        if (key != null) {
            type.property(key);
        }
        if (subtype != null) {
            type.property(subtype);
        }
        type.title().forEach(template -> TitleTemplate.MARK.matcher(template).results()
                .forEach(mark -> type.property(mark.group(1))));
        return type;
    }
}
