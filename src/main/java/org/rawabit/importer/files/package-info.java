// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Files as they come in: found, kept under their digest, read row by row. */
@NullMarked
package org.rawabit.importer.files;

import org.jspecify.annotations.NullMarked;
