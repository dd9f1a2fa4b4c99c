// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Ids;
import org.rawabit.graph.Row;

/**
 * What is told of a kept file.
 *
 * @param ordinal the how-manieth of its case it is
 * @param key     tells it from files of other cases
 * @param name    null for readers who may not see the file itself: names of files hold names
 */
record FileTitle(long ordinal, String key, @Nullable String name) {

    private static final int KEY_LENGTH = 10;
    private static final FileTitle UNKNOWN = new FileTitle(0, "", null);

    static FileTitle of(Row row, Ids ids) {
        return new FileTitle(row.integer("ordinal"), ids.of("file", row.string("id")).substring(0, KEY_LENGTH), row.findString("name").orElse(null));
    }

    static FileTitle orUnknown(@Nullable FileTitle title) {
        return title == null ? UNKNOWN : title;
    }

    String text() {
        return name == null ? "file " + ordinal : name;
    }
}
