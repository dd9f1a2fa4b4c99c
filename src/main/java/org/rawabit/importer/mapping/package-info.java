// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** From a row to what it says: drafts of entities, links and events, values normalised, nothing written yet. */
@NullMarked
package org.rawabit.importer.mapping;

import org.jspecify.annotations.NullMarked;
