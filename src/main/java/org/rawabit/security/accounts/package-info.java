// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Users, their passwords and their second factors. */
@NullMarked
package org.rawabit.security.accounts;

import org.jspecify.annotations.NullMarked;
