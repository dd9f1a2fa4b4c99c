// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import org.rawabit.importer.issues.IssueKind;

/** Names keep their letters and script; only compatibility forms, invisible marks and double spaces go. */
final class NameNormaliser implements Normaliser {

    @Override
    public Outcome normalise(String given) {
        String name = Plain.text(given);
        return name.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Outcome.Normalised.of(name)
                : Outcome.NotNormalised.keeping(IssueKind.NOT_A_NAME, "a name with at least one letter");
    }
}
