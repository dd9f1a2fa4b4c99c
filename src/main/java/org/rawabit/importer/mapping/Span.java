// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import org.jspecify.annotations.Nullable;

/** Start and end in epoch milliseconds; both null where nothing is said of time. */
record Span(@Nullable Long start, @Nullable Long end) {

    static final Span NONE = new Span(null, null);

    static Span at(long instant) {
        return new Span(instant, instant);
    }
}
