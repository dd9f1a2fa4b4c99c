// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Who asks: user, role, agency; sign-in. */
@ApplicationModule(displayName = "Security", allowedDependencies = {"graph", "graph :: files"})
@NullMarked
package org.rawabit.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
