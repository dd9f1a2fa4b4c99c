// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.util.regex.Pattern;
import org.rawabit.importer.issues.IssueKind;

/** The first 14 digits of an IMEI; what follows is a check digit, or in 16 digits the software version. */
final class ImeiNormaliser implements Normaliser {

    private static final Pattern IMEI = Pattern.compile("\\d{14,16}");
    private static final int COMPARED = 14;

    @Override
    public Outcome normalise(String given) {
        String digits = Plain.compact(given);
        return IMEI.matcher(digits).matches()
                ? Outcome.Normalised.of(digits.substring(0, COMPARED))
                : Outcome.NotNormalised.keeping(IssueKind.NOT_AN_IMEI, "an IMEI of 14 to 16 digits");
    }
}
