// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** The GraphQL edge: limits of a request, and errors with a stable code in the reader's language. */
@ApplicationModule(displayName = "API", allowedDependencies = {"graph", "security"})
@NullMarked
package org.rawabit.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
