// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code at} and {@code valid} of a section. */
final class TimeSourceReader {

    private TimeSourceReader() {
    }

    static @Nullable TimeSource find(YamlNode section) {
        if (section.has("at") && section.has("valid")) {
            throw section.wrong("a link has at or valid, not both");
        }
        YamlNode valid = section.find("valid");
        YamlNode at = section.find("at");
        return valid != null ? valid(valid) : at == null ? null : at(at);
    }

    private static TimeSource valid(YamlNode valid) {
        valid.only(Set.of("from", "until", "format"));
        return new TimeSource.Valid(valid.text("from"), valid.findText("until"), FormatReader.formats(valid, "format"));
    }

    private static TimeSource at(YamlNode at) {
        if (at.isText()) {
            return new TimeSource.At(at.text(), List.of());
        }
        if (at.has("date")) {
            at.only(Set.of("date", "time", "format"));
            return new TimeSource.DateAndTime(at.text("date"), at.text("time"), FormatReader.formats(at, "format"));
        }
        at.only(Set.of("column", "format"));
        return new TimeSource.At(at.text("column"), FormatReader.formats(at, "format"));
    }
}
