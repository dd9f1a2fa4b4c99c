// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.time.LocalDate;

/** The last entry of a day that is over: what one prints, signs and keeps elsewhere. */
record Anchor(LocalDate day, long sequence, String digest) {

    static Anchor of(Head last) {
        return new Anchor(last.day(), last.sequence(), last.digest());
    }

    @Override
    public String toString() {
        return day + " " + sequence + " " + digest;
    }
}
