// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

/** How closely a property is guarded (DESIGN.md, Model). */
public enum Sensitivity {
    OPEN, IDENTITY, CONTACT, SHELTER, STATEMENT, MEDICAL, INFORMANT;

    public boolean isOpen() {
        return this == OPEN;
    }

    /** Whether values go into the vault whosever they are; those of identity and contact only where their person is protected. */
    public boolean alwaysSealed() {
        return this != OPEN && this != IDENTITY && this != CONTACT;
    }
}
