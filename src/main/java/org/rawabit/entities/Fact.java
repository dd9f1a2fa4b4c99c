// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;

/**
 * What one data set says of an entity (schema: {@code Fact}).
 *
 * @param heldBack whether a case masks the entity to this reader: then identity and contact are not shown
 */
record Fact(String entityId, String entityType, String dataset, String key, String caseId, @Nullable String grade, List<SourceRef> sources,
        Map<String, Object> values, List<String> flags, boolean heldBack) {

    Fact of(String type) {
        return new Fact(entityId, type, dataset, key, caseId, grade, sources, values, flags, heldBack);
    }

    /** The properties of the type that may be shown. */
    List<PropertyType> shownOf(EntityType type) {
        return type.properties().values().stream().filter(property -> !heldBack || property.sensitivity().isOpen()).toList();
    }
}
