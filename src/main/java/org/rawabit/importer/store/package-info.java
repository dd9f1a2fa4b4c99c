// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** From drafts to the graph: each batch reads what is known, merges, and writes what is new, in one transaction. */
@NullMarked
package org.rawabit.importer.store;

import org.jspecify.annotations.NullMarked;
