// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** The type catalogue: what kinds of entities and links there are, read from one YAML file a type. */
@NamedInterface("catalogue")
@NullMarked
package org.rawabit.graph.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
