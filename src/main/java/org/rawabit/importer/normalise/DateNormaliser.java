// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import org.rawabit.importer.issues.IssueKind;

/** Calendar dates, as {@code yyyy-MM-dd}. */
final class DateNormaliser implements Normaliser {

    private final Times times;

    DateNormaliser(Times times) {
        this.times = times;
    }

    @Override
    public Outcome normalise(String given) {
        return times.date(given).<Outcome>map(date -> Outcome.Normalised.of(date.toString()))
                .orElseGet(() -> Outcome.NotNormalised.dropping(IssueKind.NOT_A_DATE, times.dateFormats()));
    }
}
