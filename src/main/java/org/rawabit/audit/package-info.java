// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** What was done, by whom, to which entities: kept in files outside the graph, each entry chained to the one before. */
@ApplicationModule(displayName = "Audit", allowedDependencies = {"graph", "graph :: files", "security"})
@NullMarked
package org.rawabit.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
