// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Victims and other protected persons: pseudonyms, what is masked and sealed, and how it is revealed with a purpose. */
@ApplicationModule(displayName = "Protection",
        allowedDependencies = {"graph", "graph::catalogue", "graph::names", "graph::files", "security", "casework", "audit"})
@NullMarked
package org.rawabit.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
