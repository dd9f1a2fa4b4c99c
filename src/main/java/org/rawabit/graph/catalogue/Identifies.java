// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

/**
 * Which end of a link of a type is given away by what stands at the other end: a phone, a document, an address, a relative.
 * Where that end is a protected person, the other is masked with it.
 */
public enum Identifies {
    NONE, FROM, TO, BOTH;

    /** Whether what stands at the end gives away who stands at the start. */
    public boolean start() {
        return this == FROM || this == BOTH;
    }

    /** Whether what stands at the start gives away who stands at the end. */
    public boolean end() {
        return this == TO || this == BOTH;
    }
}
