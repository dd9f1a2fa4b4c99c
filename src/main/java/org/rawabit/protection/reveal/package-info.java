// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Showing what is sealed: to whom, for a stated purpose, with whose consent, recorded before, and for a quarter of an hour. */
@NullMarked
package org.rawabit.protection.reveal;

import org.jspecify.annotations.NullMarked;
