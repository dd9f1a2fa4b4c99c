// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.IssueKind;

/** Plates are shown as given, and identified by country, letters and digits: {@code GB RY52APF}. */
final class PlateNormaliser implements Normaliser {

    private static final Pattern PLATE = Pattern.compile("(?=.*\\d)[\\p{L}\\d]{2,14}");

    /** Between letters and digits, where the plates of a country have a gap. */
    private static final Pattern GAP = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");
    private static final String SPACED = "IQ ";

    private final @Nullable String region;

    PlateNormaliser(@Nullable String region) {
        this.region = region;
    }

    /** A plate of Iraq as it is written, {@code IQ 11 B 00417}; others as they are identified. */
    static String readable(String key) {
        return key.startsWith(SPACED) ? GAP.matcher(key).replaceAll(" ") : key;
    }

    @Override
    public Outcome normalise(String given) {
        String compact = Plain.compact(given);
        if (region == null || !PLATE.matcher(compact).matches()) {
            return Outcome.NotNormalised.keeping(IssueKind.NOT_A_PLATE,
                    "letters and digits of a plate" + (region == null ? ", and the profile's region" : ""));
        }
        return new Outcome.Normalised(Plain.text(given), region + " " + compact);
    }
}
