// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** What a signed-in user sees and does about accounts, by GraphQL. */
@NullMarked
package org.rawabit.security.desk;

import org.jspecify.annotations.NullMarked;
