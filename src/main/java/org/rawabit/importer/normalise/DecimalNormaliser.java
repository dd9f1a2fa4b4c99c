// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.util.regex.Pattern;
import org.rawabit.importer.issues.IssueKind;

/** Numbers with a decimal point, or the Arabic decimal sign; a comma is ambiguous and makes none. */
final class DecimalNormaliser implements Normaliser {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final char ARABIC_DECIMAL_SIGN = '\u066b';

    @Override
    public Outcome normalise(String given) {
        String text = Plain.digits(given).replace(ARABIC_DECIMAL_SIGN, '.');
        return NUMBER.matcher(text).matches()
                ? Outcome.Normalised.of(Double.parseDouble(text))
                : Outcome.NotNormalised.dropping(IssueKind.NOT_A_NUMBER, "a number with a decimal point, as in 33.31");
    }
}
