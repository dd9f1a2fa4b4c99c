// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Normalising: from the text of a cell to the value kept, one class a value type. */
@NullMarked
package org.rawabit.importer.normalise;

import org.jspecify.annotations.NullMarked;
