// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import org.rawabit.importer.issues.IssueKind;

/** Points in time, as {@code yyyy-MM-ddTHH:mm:ssZ} in UTC. */
final class DateTimeNormaliser implements Normaliser {

    private final Times times;

    DateTimeNormaliser(Times times) {
        this.times = times;
    }

    @Override
    public Outcome normalise(String given) {
        return times.instant(given).<Outcome>map(instant -> Outcome.Normalised.of(instant.toString()))
                .orElseGet(() -> Outcome.NotNormalised.dropping(IssueKind.NOT_A_TIME, times.instantFormats()));
    }
}
