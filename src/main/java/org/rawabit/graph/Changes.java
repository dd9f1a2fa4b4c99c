// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Counts what is written, so that it can be told whether what was read is still so. */
final class Changes {

    /** That of a database that may be changing just now. */
    static final long UNKNOWN = -1;

    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    /** A write, which counts from before it begins until its result is known. */
    <T> T during(Supplier<T> write) {
        begun.incrementAndGet();
        try {
            return write.get();
        } finally {
            ended.incrementAndGet();
        }
    }

    /** The same number as before if nothing was written since then; {@link #UNKNOWN} while something is. */
    long state() {
        // In this order: what began and ended between the two shows.
        long over = ended.get();
        return begun.get() == over ? over : UNKNOWN;
    }
}
