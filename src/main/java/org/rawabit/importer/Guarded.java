// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.time.Instant;
import java.util.Map;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.guard.Guard;
import org.rawabit.importer.guard.GuardScan;
import org.rawabit.importer.guard.MaskedNames;
import org.rawabit.protection.CaseMasks;
import org.rawabit.protection.Guarding;
import org.rawabit.protection.Mask;
import org.rawabit.protection.Protections;
import org.rawabit.protection.RecordTexts;
import org.rawabit.protection.SealedRecords;

/** The case of one import, as far as it is protected: before, by what the files say, and of what the graph has already. */
final class Guarded {

    private final String caseId;
    private final Protections protections;
    private final SealedRecords sealed;
    private final TypeCatalogue catalogue;
    private final CaseMasks masks;
    private final Map<String, Mask> before;
    private final Guard guard;

    Guarded(String caseId, Protections protections, SealedRecords sealed, Guarding guarding, RecordTexts texts,
            TypeCatalogue catalogue) {
        this.caseId = caseId;
        this.protections = protections;
        this.sealed = sealed;
        this.catalogue = catalogue;
        this.masks = protections.of(caseId);
        this.before = masks.byRecord();
        this.guard = new Guard(masks, sealed, guarding, texts);
    }

    Guard guard() {
        return guard;
    }

    void scan(GuardScan.Drafts drafts, Instant now) {
        new GuardScan(masks, drafts, catalogue, new MaskedNames(sealed), now).scan();
    }

    /** Masks what the graph held in clear before, and what leads to it. */
    void finish() {
        protections.apply(caseId, masks, masks.byRecord().entrySet().stream()
                .filter(entry -> masks.unspread().contains(entry.getKey()) || !entry.getValue().equals(before.get(entry.getKey())))
                .map(Map.Entry::getKey).toList());
    }
}
