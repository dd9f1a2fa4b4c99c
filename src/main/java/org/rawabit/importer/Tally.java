// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.util.EnumMap;
import java.util.Map;
import org.rawabit.importer.store.RowOutcome;

/** What became of the rows of one file in one section of the profile. */
final class Tally {

    private final String file;
    private final String makes;
    private final Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);

    Tally(String file, String makes) {
        this.file = file;
        this.makes = makes;
    }

    void add(RowOutcome outcome) {
        counts.merge(outcome, 1L, Long::sum);
    }

    String file() {
        return file;
    }

    String makes() {
        return makes;
    }

    long of(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    long read() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
