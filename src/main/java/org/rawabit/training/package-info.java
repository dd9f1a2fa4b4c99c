// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** The invented training scenario, loaded through the importer like any files. */
@ApplicationModule(displayName = "Training", allowedDependencies = {"graph", "importer", "casework", "security"})
@NullMarked
package org.rawabit.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
