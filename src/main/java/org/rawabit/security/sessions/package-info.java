// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Sessions of browsers and tokens of programs. */
@NullMarked
package org.rawabit.security.sessions;

import org.jspecify.annotations.NullMarked;
