// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Path search by rounds of steps, where Cypher has no bounded search for the question. */
@NullMarked
package org.rawabit.links.paths;

import org.jspecify.annotations.NullMarked;
