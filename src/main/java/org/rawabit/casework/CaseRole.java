// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.Collection;
import org.rawabit.security.Role;

/** What a member is in a case. The effective right is the lesser of this and the role at the agency. */
public enum CaseRole {
    READER, CONTRIBUTOR, OWNER,
    /** The one named person who is told of reveals, and approves what needs approval. */
    SUPERVISOR;

    /** Whether members and shares are this one's to change. */
    boolean manages() {
        return this == OWNER || this == SUPERVISOR;
    }

    /** What is left of this role for one who has these at the agency: the widest of them counts. */
    CaseRole within(Collection<Role> roles) {
        CaseRole bound = roles.stream().map(CaseRole::bound).max(CaseRole::compareTo).orElse(READER);
        return bound.manages() || compareTo(bound) < 0 ? this : bound;
    }

    /** An analyst works in a case, but does not decide who sees it; who is shown no links reads what there is for them. */
    private static CaseRole bound(Role role) {
        return switch (role) {
            case INVESTIGATOR, INVESTIGATING_JUDGE, PROSECUTOR -> OWNER;
            case ANALYST -> CONTRIBUTOR;
            default -> READER;
        };
    }
}
