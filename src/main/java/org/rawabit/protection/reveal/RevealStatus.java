// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

/** Where a reveal stands. */
public enum RevealStatus {
    /** Others have to agree. */
    WAITING,
    /** They did, and it was not opened yet. */
    APPROVED,
    /** It is shown until its time is over. */
    GRANTED, REFUSED, ENDED
}
