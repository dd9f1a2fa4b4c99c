// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** What a request must show before it is answered, and the way to sign in. */
@NullMarked
package org.rawabit.security.web;

import org.jspecify.annotations.NullMarked;
