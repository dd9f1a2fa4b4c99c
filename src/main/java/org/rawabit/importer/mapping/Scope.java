// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import org.rawabit.graph.Ids;
import org.rawabit.importer.normalise.Normalisers;

/** What all rows of an import have in common. */
public record Scope(String caseId, long compartment, String dataset, Ids ids, Normalisers normalisers) {
}
