// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.util.regex.Pattern;
import org.rawabit.importer.issues.IssueKind;

/** Numbers of passports and papers: letters and digits, upper case, without separators. */
final class DocumentNumberNormaliser implements Normaliser {

    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\p{L}\\d]{3,30}");

    @Override
    public Outcome normalise(String given) {
        String number = Plain.compact(given);
        return NUMBER.matcher(number).matches()
                ? Outcome.Normalised.of(number)
                : Outcome.NotNormalised.keeping(IssueKind.NOT_A_DOCUMENT_NUMBER, "3 to 30 letters and digits");
    }
}
