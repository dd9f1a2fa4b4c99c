// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.mapping.Scope;
import org.rawabit.protection.Guarding;
import org.rawabit.protection.Protections;
import org.rawabit.protection.RecordTexts;
import org.rawabit.protection.SealedRecords;
import org.springframework.stereotype.Component;

/** What an import needs to keep protected persons out of the graph. */
@Component
final class Guards {

    private final Protections protections;
    private final SealedRecords sealed;
    private final Guarding guarding;
    private final RecordTexts texts;
    private final TypeCatalogue catalogue;

    Guards(Protections protections, SealedRecords sealed, Guarding guarding, RecordTexts texts, TypeCatalogue catalogue) {
        this.protections = protections;
        this.sealed = sealed;
        this.guarding = guarding;
        this.texts = texts;
        this.catalogue = catalogue;
    }

    Guarded of(Scope scope) {
        return new Guarded(scope.caseId(), protections, sealed, guarding, texts, catalogue);
    }
}
