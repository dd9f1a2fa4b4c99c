// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the time of a link or event comes from. */
public sealed interface TimeSource {

    /** One cell holds the point in time. */
    record At(String column, List<String> formats) implements TimeSource {
    }

    /** Two cells hold date and time of day. */
    record DateAndTime(String date, String time, List<String> formats) implements TimeSource {
    }

    /** A period; an empty end leaves it open. */
    record Valid(String from, @Nullable String until, List<String> formats) implements TimeSource {
    }
}
