// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** What an entity is and says: by id, by key, its facts and sources, its events; and the catalogue as the desk reads it. */
@ApplicationModule(displayName = "Entities", allowedDependencies = {"graph", "graph :: catalogue", "casework"})
@NullMarked
package org.rawabit.entities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
