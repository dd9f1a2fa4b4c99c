// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rawabit.importer.issues.IssueKind;

/** Mail addresses in lower case. */
final class EmailNormaliser implements Normaliser {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    @Override
    public Outcome normalise(String given) {
        String address = Plain.text(given).toLowerCase(Locale.ROOT);
        return ADDRESS.matcher(address).matches()
                ? Outcome.Normalised.of(address)
                : Outcome.NotNormalised.keeping(IssueKind.NOT_AN_EMAIL, "an address as in name@example.org");
    }
}
