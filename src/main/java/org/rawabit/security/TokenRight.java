// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

/** What a program may do with a token: the least that its work needs. */
public enum TokenRight {
    /** Ask questions, change nothing. */
    READ,
    /** Bring files in, ask nothing. */
    IMPORT
}
