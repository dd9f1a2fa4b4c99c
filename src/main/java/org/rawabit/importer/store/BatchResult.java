// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.List;
import org.rawabit.importer.issues.ImportIssue;

/**
 * What one batch of rows came to.
 *
 * @param outcomes one a draft, in their order
 * @param made     what is new in the graph
 */
public record BatchResult(List<RowOutcome> outcomes, List<ImportIssue> issues, Made made) {
}
