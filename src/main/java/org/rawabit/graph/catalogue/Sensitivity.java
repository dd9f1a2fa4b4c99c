// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

/** How closely a property is guarded (DESIGN.md, Model). */
public enum Sensitivity {
    OPEN, IDENTITY, CONTACT, SHELTER, STATEMENT, MEDICAL, INFORMANT
}
