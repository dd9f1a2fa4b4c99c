// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type of entity, as in {@code Person}.
 *
 * @param icon     a name of bootstrap-icons
 * @param key      the property whose normalised value identifies a {@link Identity#SHARED} entity; else null
 * @param title    templates of the label, as in {@code {givenName} {familyName}}: the first that has any of its properties prevails
 * @param subtype  the property that tells kinds of the type apart, as {@code Location.kind}; or null
 */
public record EntityType(String name, Kind kind, String icon, Text label, Text plural, Identity identity,
        @Nullable String key, List<String> title, @Nullable String subtype, Map<String, PropertyType> properties) {

    /** The property of that name; throws where the type has none. */
    public PropertyType property(String property) {
        PropertyType found = properties.get(property);
        if (found == null) {
            throw new CatalogueException(name + " has no property " + property);
        }
        return found;
    }

    /** The label that these properties make, or null where they make none. */
    public @Nullable String titleOf(Map<String, ?> values) {
        return title.stream().map(template -> TitleTemplate.fill(template, values)).filter(filled -> !filled.isBlank())
                .findFirst().orElse(null);
    }
}
