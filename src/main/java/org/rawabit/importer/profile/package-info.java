// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Mapping profiles: which columns of which files make which entities, links and events of the catalogue. */
@NullMarked
package org.rawabit.importer.profile;

import org.jspecify.annotations.NullMarked;
