// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Files of entries that each hold the digest of the one before: written, continued after a crash, verified. */
@NullMarked
package org.rawabit.audit.chain;

import org.jspecify.annotations.NullMarked;
