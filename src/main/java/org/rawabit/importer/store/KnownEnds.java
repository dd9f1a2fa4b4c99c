// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entities that were found or made not long ago, by the id of their record: files of links name the same ones again and again. */
final class KnownEnds {

    private static final int MOST = 100_000;

    private final Map<String, EndStore.Found> known = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EndStore.Found> eldest) {
            return size() > MOST;
        }
    };

    EndStore.@Nullable Found find(String recordId) {
        return known.get(recordId);
    }

    void add(Map<String, EndStore.Found> found) {
        known.putAll(found);
    }
}
