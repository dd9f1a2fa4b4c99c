// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds entities by names in any script and spelling, by partial numbers, plates, document numbers and free text. */
@ApplicationModule(displayName = "Search", allowedDependencies = {"graph", "graph :: catalogue", "graph :: names", "casework"})
@NullMarked
package org.rawabit.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
