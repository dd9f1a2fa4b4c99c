// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rawabit.audit.chain.ChainReport;
import org.rawabit.audit.chain.Fault;

/**
 * Whether a chain is as it was written (schema: {@code AuditChain}).
 *
 * @param entries good ones, up to the first fault
 * @param fault   the first; null where all is good
 */
record ChainState(String chain, long entries, @Nullable OffsetDateTime from, @Nullable OffsetDateTime to, @Nullable String fault) {

    static ChainState of(ChainReport report) {
        return new ChainState(report.chain(), report.entries(), offset(report.from()), offset(report.to()),
                report.findFault().map(Fault::toString).orElse(null));
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
