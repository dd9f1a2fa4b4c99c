// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the check of one chain found.
 *
 * @param chain   its name
 * @param entries good ones, up to the first fault
 * @param from    when the first was written; null where there is none
 * @param to      when the last good one was written; null where there is none
 * @param digest  of the last good one
 * @param fault   the first; null where all is good
 * @param torn    whether a last line has no end: it is being written, or a crash came; no one was told that it was recorded
 */
public record ChainReport(String chain, long entries, @Nullable Instant from, @Nullable Instant to, String digest,
        @Nullable Fault fault, boolean torn) {

    public Optional<Fault> findFault() {
        return Optional.ofNullable(fault);
    }
}
