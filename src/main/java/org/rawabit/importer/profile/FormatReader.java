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
            Times.of(ZoneId.of("UTC"), formats, List.of());
        } catch (IllegalArgumentException e) {
            throw owner.get(key).wrong("no format of dates and times: " + e.getMessage());
        }
        return formats;
    }
}
