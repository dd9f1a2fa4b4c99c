// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.util.regex.Pattern;
import org.rawabit.importer.issues.IssueKind;

/** The 14 or 15 digits of an IMSI. */
final class ImsiNormaliser implements Normaliser {

    private static final Pattern IMSI = Pattern.compile("\\d{14,15}");

    @Override
    public Outcome normalise(String given) {
        String digits = Plain.compact(given);
        return IMSI.matcher(digits).matches()
                ? Outcome.Normalised.of(digits)
                : Outcome.NotNormalised.keeping(IssueKind.NOT_AN_IMSI, "an IMSI of 14 or 15 digits");
    }
}
