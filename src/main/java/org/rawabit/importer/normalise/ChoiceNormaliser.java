// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.util.Collection;
import java.util.List;
import org.rawabit.importer.issues.IssueKind;

/** One of the catalogue's closed list, upper or lower case. */
final class ChoiceNormaliser implements Normaliser {

    private final List<String> choices;

    ChoiceNormaliser(Collection<String> choices) {
        this.choices = List.copyOf(choices);
    }

    @Override
    public Outcome normalise(String given) {
        String text = Plain.text(given);
        return choices.stream().filter(text::equalsIgnoreCase).findFirst().<Outcome>map(Outcome.Normalised::of)
                .orElseGet(() -> Outcome.NotNormalised.dropping(IssueKind.NOT_A_CHOICE,
                        "one of " + String.join(", ", choices)));
    }
}
