// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Cases: who is a member, what is shared with which agency, and what a reader may see therefore. */
@ApplicationModule(displayName = "Casework", allowedDependencies = {"graph", "graph :: names", "security", "audit"})
@NullMarked
package org.rawabit.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
