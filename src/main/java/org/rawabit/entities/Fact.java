// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one data set says of an entity (schema: {@code Fact}). */
record Fact(String entityId, String entityType, String dataset, String key, String caseId, @Nullable String grade, List<SourceRef> sources,
        Map<String, Object> values, List<String> flags) {

    Fact of(String type) {
        return new Fact(entityId, type, dataset, key, caseId, grade, sources, values, flags);
    }
}
