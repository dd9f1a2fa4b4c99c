// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, as the log has it (schema: {@code AuditEntry}).
 *
 * @param details further ids, counts and digests, as JSON
 * @param text    what was typed; null where nothing was, or where it was sealed with another key
 */
record AuditEntry(String id, OffsetDateTime at, DeedKind kind, String operation, String user, @Nullable String agency,
        @Nullable String from, Outcome.State outcome, @Nullable String code, List<String> asked, List<String> shown, long count, List<String> cases,
        @Nullable String details, @Nullable String text) {
}
