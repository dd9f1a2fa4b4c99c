// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.Identity;
import org.rawabit.importer.normalise.Normalisers;

/** Makes drafts of entities: decides which entity a row means, and which record of it. */
final class EntityDrafts {

    private final Scope scope;

    EntityDrafts(Scope scope) {
        this.scope = scope;
    }

    Draft.OfEntity draft(Origin origin, EntityType type, String key, Map<String, Value> values, @Nullable String grade,
            boolean mention) {
        String sharedKey = sharedKey(type, values);
        return sharedKey == null ? ofDataset(origin, type, key, values, grade, mention)
                : new Draft.OfEntity(origin, type, key, scope.ids().sharedEntity(type.name(), sharedKey),
                        recordId(type, key), sharedKey, title(type, sharedKey), values, grade, mention);
    }

    private Draft.OfEntity ofDataset(Origin origin, EntityType type, String key, Map<String, Value> values,
            @Nullable String grade, boolean mention) {
        String id = ownId(type, key);
        return new Draft.OfEntity(origin, type, key, id, id, null, key, values, grade, mention);
    }

    static @Nullable String sharedKey(EntityType type, Map<String, Value> values) {
        Value value = type.identity() == Identity.SHARED ? values.get(type.key()) : null;
        return value == null ? null : value.key();
    }

    /** The id of the record that says something of a shared entity. */
    String recordId(EntityType type, String key) {
        return scope.ids().of("record", scope.caseId(), scope.dataset(), type.name(), key);
    }

    /** The id of an entity of this data set, and of its record. */
    String ownId(EntityType type, String key) {
        return scope.ids().entity(scope.caseId(), scope.dataset(), type.name(), key);
    }

    /** All cases see it, so it must not show how one of them writes the value. */
    private static String title(EntityType type, String sharedKey) {
        String title = type.titleOf(Map.of(type.key(), Normalisers.display(type.property(type.key()), sharedKey)));
        return title == null ? sharedKey : title;
    }
}
