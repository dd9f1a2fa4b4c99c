// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

/** What a role may do with sealed data of a kind, from least to most. */
public enum Right {
    NONE,
    /** Is told that there are such data, and no more. */
    EXISTS,
    /** May reveal once the supervisor of the case agrees. */
    NEEDS_SUPERVISOR,
    /** May reveal, with purpose and record; the supervisor is told. */
    REVEAL,
    /** The same, as the data are this one's own concern. */
    FULL;

    /** Whether it can lead to a reveal. */
    public boolean reveals() {
        return this != NONE && this != EXISTS;
    }
}
