// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

/** What sort of thing was done. The list is closed: a reader of the log knows all of them. */
public enum DeedKind {
    SIGN_IN, SIGN_IN_REFUSED, SIGN_OUT,
    /** Case data were asked for. */
    READ,
    /** Case data were changed. */
    WRITE,
    IMPORT, EXPORT,
    /** A protected person's identity was shown. */
    REVEAL,
    /** A case, or part of it, was shared with another agency, or no longer. */
    SHARE,
    /** Users, roles, settings, backups. */
    ADMINISTRATION,
    /** The log itself: opened, mended, read. */
    AUDIT
}
