// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Records every question that comes in by GraphQL, with the entities of its answer. */
@NullMarked
package org.rawabit.audit.reads;

import org.jspecify.annotations.NullMarked;
