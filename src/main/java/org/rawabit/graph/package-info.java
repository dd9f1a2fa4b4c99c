// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Entities and links as they stand in Neo4j, and the only user of its driver. */
@ApplicationModule(displayName = "Graph", allowedDependencies = {})
@NullMarked
package org.rawabit.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
