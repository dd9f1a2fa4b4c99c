// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Opens what is sealed of a record, for a reveal that was recorded. */
@Component
public final class SealedValues {

    private final SealedRecords sealed;

    SealedValues(SealedRecords sealed) {
        this.sealed = sealed;
    }

    /** The values of these fields, by field. */
    public Map<String, String> of(String recordId, String sealedText, List<String> fields) {
        Map<String, Object> values = sealed.values(Map.of("id", recordId, "sealed", sealedText));
        Map<String, String> found = new TreeMap<>();
        for (String field : fields) {
            Object value = values.getOrDefault("p_" + field, values.get("given_" + field));
            if (value != null) {
                found.put(field, value.toString());
            }
        }
        return found;
    }
}
