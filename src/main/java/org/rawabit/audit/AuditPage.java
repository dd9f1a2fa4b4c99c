// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries, the newest first (schema: {@code AuditPage}).
 *
 * @param next where the next page begins; null at the end. A page can be short, or empty, and yet have a next one: so many
 *             entries were looked through
 */
record AuditPage(List<AuditEntry> entries, @Nullable String next) {
}
