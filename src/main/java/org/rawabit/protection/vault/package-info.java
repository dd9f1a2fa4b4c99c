// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** The vault: seals what must not be read without the key ring, blinds what must be matched without being read. */
@NamedInterface("vault")
@NullMarked
package org.rawabit.protection.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
