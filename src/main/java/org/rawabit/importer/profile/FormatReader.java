// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.time.ZoneId;
import java.util.List;
import org.rawabit.importer.normalise.Times;

/** Reads formats of dates and times, and refuses what is none. */
final class FormatReader {

    private FormatReader() {
    }

    static List<String> formats(YamlNode owner, String key) {
        List<String> formats = owner.texts(key);
        try {
            boolean ofDay = key.equals("times");
            Times times = Times.of(ZoneId.of("UTC"), ofDay ? List.of() : formats, ofDay ? formats : List.of());
            times.useless().ifPresent(format -> {
                throw owner.get(key).wrong(format + " does not tell " + (ofDay ? "the time of day" : "the day"));
            });
        } catch (IllegalArgumentException e) {
            throw owner.get(key).wrong("no format of dates and times: " + e.getMessage());
        }
        return formats;
    }
}
