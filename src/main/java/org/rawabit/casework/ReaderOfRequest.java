// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.Asker;

/**
 * The one reader of all statements of a request: else a share that ends between two of them would leave an answer of two
 * instants, with links whose ends are missing.
 */
final class ReaderOfRequest {

    /** Carried from thread to thread with the request. */
    static final ThreadLocal<ReaderOfRequest> CURRENT = new ThreadLocal<>();

    private @Nullable Asker asker;
    private @Nullable Reader reader;

    synchronized Reader get(Asker who, Supplier<Reader> finder) {
        Reader known = reader;
        if (known == null || !who.equals(asker)) {
            known = finder.get();
            keep(who, known);
        }
        return known;
    }

    synchronized void keep(Asker who, Reader found) {
        asker = who;
        reader = found;
    }
}
