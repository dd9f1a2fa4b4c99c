// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import org.rawabit.casework.CaseTexts;
import org.springframework.stereotype.Component;

/** Masks them as texts of the case's own data are masked. */
@Component
final class MaskedCaseTexts implements CaseTexts {

    private final Protections protections;

    MaskedCaseTexts(Protections protections) {
        this.protections = protections;
    }

    @Override
    public String masked(String caseId, String text) {
        return protections.of(caseId).texts().mask(text);
    }
}
