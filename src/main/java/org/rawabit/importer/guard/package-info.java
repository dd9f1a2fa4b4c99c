// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds out, before anything is written, who in the files is protected, and keeps their names out of what is. */
@NullMarked
package org.rawabit.importer.guard;

import org.jspecify.annotations.NullMarked;
