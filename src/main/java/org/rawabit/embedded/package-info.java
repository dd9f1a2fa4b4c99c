// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** A Neo4j inside the process when no address is set, and the folder it lives in. */
@ApplicationModule(displayName = "Embedded database", allowedDependencies = "graph :: files")
package org.rawabit.embedded;

import org.springframework.modulith.ApplicationModule;
