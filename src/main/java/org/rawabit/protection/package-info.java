// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Protected persons: what identifies them is sealed in the vault, and the graph has a pseudonym. */
@ApplicationModule(displayName = "Protection",
        allowedDependencies = {"graph", "graph :: files", "security", "casework", "audit"})
@NullMarked
package org.rawabit.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
