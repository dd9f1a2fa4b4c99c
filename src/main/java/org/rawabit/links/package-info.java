// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Link queries: expand, shortest paths, connect, common neighbours. */
@ApplicationModule(displayName = "Links", allowedDependencies = {"graph", "graph :: catalogue", "entities", "casework"})
@NullMarked
package org.rawabit.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
