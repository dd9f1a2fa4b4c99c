// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.util.Locale;
import org.rawabit.importer.issues.IssueKind;

/** References of any kind, with ASCII digits; compared without spaces and in upper case. */
final class CodeNormaliser implements Normaliser {

    @Override
    public Outcome normalise(String given) {
        String code = Plain.digits(given);
        if (code.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Outcome.NotNormalised.keeping(IssueKind.NOT_A_CODE, "letters or digits");
        }
        return new Outcome.Normalised(code, code.replace(" ", "").toUpperCase(Locale.ROOT));
    }
}
