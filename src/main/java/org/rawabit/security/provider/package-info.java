// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** A sign-in provider elsewhere, by OpenID Connect: what it says of a user, and how that is checked. */
@NullMarked
package org.rawabit.security.provider;

import org.jspecify.annotations.NullMarked;
