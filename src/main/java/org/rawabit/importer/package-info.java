// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Brings files into the graph: mapping profiles, normalising, issues, batches. */
@ApplicationModule(displayName = "Importer",
        allowedDependencies = {"graph", "graph::catalogue", "graph :: files", "security", "casework", "protection", "protection :: vault", "audit"})
@NullMarked
package org.rawabit.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
