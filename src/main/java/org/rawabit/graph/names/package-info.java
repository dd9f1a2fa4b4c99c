// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Names and numbers in any script and spelling: folding, words and the keys by which they are found. */
@NamedInterface("names")
@NullMarked
package org.rawabit.graph.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
