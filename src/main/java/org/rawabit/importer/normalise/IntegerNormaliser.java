// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import org.rawabit.importer.issues.IssueKind;

/** Whole numbers; a thousands separator is ambiguous and makes none. */
final class IntegerNormaliser implements Normaliser {

    @Override
    public Outcome normalise(String given) {
        try {
            return Outcome.Normalised.of(Long.parseLong(Plain.digits(given).replaceFirst("[.]0+$", "")));
        } catch (NumberFormatException e) {
            return Outcome.NotNormalised.dropping(IssueKind.NOT_AN_INTEGER, "a whole number, as in 1204");
        }
    }
}
