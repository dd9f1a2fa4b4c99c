// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

/** What a member is in a case. The effective right is the lesser of this and the role at the agency. */
enum CaseRole {
    READER, CONTRIBUTOR, OWNER,
    /** The one named person who is told of reveals, and approves what needs approval. */
    SUPERVISOR;

    /** Whether members and shares are this one's to change. */
    boolean manages() {
        return this == OWNER || this == SUPERVISOR;
    }
}
