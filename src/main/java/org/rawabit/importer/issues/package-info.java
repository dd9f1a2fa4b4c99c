// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** What was wrong with the files, as values: refused files, rows and cells, each with its place and what was expected. */
@NullMarked
package org.rawabit.importer.issues;

import org.jspecify.annotations.NullMarked;
