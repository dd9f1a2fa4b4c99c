// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import static org.rawabit.protection.reveal.Right.EXISTS;
import static org.rawabit.protection.reveal.Right.FULL;
import static org.rawabit.protection.reveal.Right.NEEDS_SUPERVISOR;
import static org.rawabit.protection.reveal.Right.NONE;
import static org.rawabit.protection.reveal.Right.REVEAL;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.rawabit.graph.catalogue.Sensitivity;
import org.rawabit.security.Role;

/**
 * Who may have which sealed data of an own case revealed ({@code domain/referral-and-protection.md} 3.4, rows for the data that exist).
 * Whoever is not a member of the case may nothing. What a victim-support officer and the foreign ministry's desk may of their
 * own referrals comes with referrals; as members of a case they see no entities, so there is nothing to ask for.
 */
public final class RoleMatrix {

    private static final Map<Sensitivity, Map<Role, Right>> RIGHTS = Map.of(
            Sensitivity.IDENTITY, Map.of(Role.INVESTIGATOR, REVEAL, Role.INVESTIGATING_JUDGE, FULL, Role.PROSECUTOR, REVEAL,
                    Role.VICTIM_SUPPORT_OFFICER, FULL, Role.MOFA_DESK, FULL),
            Sensitivity.CONTACT, Map.of(Role.INVESTIGATOR, NEEDS_SUPERVISOR, Role.INVESTIGATING_JUDGE, FULL,
                    Role.PROSECUTOR, REVEAL, Role.VICTIM_SUPPORT_OFFICER, FULL),
            Sensitivity.SHELTER, Map.of(Role.INVESTIGATING_JUDGE, FULL, Role.VICTIM_SUPPORT_OFFICER, FULL),
            Sensitivity.STATEMENT, Map.of(Role.INVESTIGATOR, FULL, Role.INVESTIGATING_JUDGE, FULL, Role.PROSECUTOR, FULL),
            Sensitivity.MEDICAL, Map.of(Role.INVESTIGATOR, EXISTS, Role.INVESTIGATING_JUDGE, FULL, Role.PROSECUTOR, FULL,
                    Role.VICTIM_SUPPORT_OFFICER, FULL),
            Sensitivity.INFORMANT, Map.of(Role.INVESTIGATING_JUDGE, FULL));

    private RoleMatrix() {
    }

    /** The right of somebody who has these roles. */
    public static Right of(Collection<Role> roles, Sensitivity sensitivity) {
        Map<Role, Right> row = RIGHTS.getOrDefault(sensitivity, Map.of());
        return roles.stream().map(role -> row.getOrDefault(role, NONE)).max(Comparator.naturalOrder()).orElse(NONE);
    }
}
