// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.guard;

import java.util.HashMap;
import java.util.Map;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.protection.CaseMasks;
import org.rawabit.protection.Mask;
import org.rawabit.protection.SealedRecords;

/** Tells the texts of a case what somebody or something masked is called. */
public final class MaskedNames {

    private final SealedRecords sealed;

    public MaskedNames(SealedRecords sealed) {
        this.sealed = sealed;
    }

    void know(CaseMasks masks, Mask mask, Draft.OfEntity entity) {
        Map<String, Object> values = new HashMap<>();
        entity.values().forEach((name, value) -> {
            if (value.stored() != null) {
                values.put("p_" + name, value.stored());
            }
            if (value.given() != null) {
                values.put("given_" + name, value.given());
            }
        });
        masks.texts().know(mask.label(), sealed.keys(entity.type(), values, mask.status()));
    }
}
