// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Files and folders that no one but the owner of the process can read. */
@NamedInterface("files")
@NullMarked
package org.rawabit.graph.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
