// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

/** Which way a link runs, as seen from an entity or along a walk. */
public enum Direction {
    OUT, IN, BOTH;

    /** The same links seen from the other end. */
    public Direction flipped() {
        return switch (this) {
            case OUT -> IN;
            case IN -> OUT;
            case BOTH -> BOTH;
        };
    }
}
