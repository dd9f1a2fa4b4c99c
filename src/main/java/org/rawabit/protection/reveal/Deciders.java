// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.casework.CaseMembers;
import org.rawabit.security.Asker;

/**
 * Who may agree to a wish: those who managed its case when it was uttered. Whoever manages the case could else put somebody
 * there who agrees.
 *
 * @param managers   ids of users, not that of the one who asks
 * @param supervisor id of the case's supervisor; null where it had none but the one who asks
 */
record Deciders(List<String> managers, @Nullable String supervisor) {

    static Deciders now(CaseMembers members, String caseId, String asker) {
        return new Deciders(members.managers(caseId).stream().filter(user -> !user.equals(asker)).toList(),
                members.supervisor(caseId).filter(user -> !user.equals(asker)).orElse(null));
    }

    /** Whether this one may agree where so many have to: one alone is the supervisor. */
    boolean include(String user, int needed) {
        if (needed == 1 && supervisor != null) {
            return user.equals(supervisor);
        }
        return managers.contains(user) || user.equals(Asker.LOCAL_OPERATOR.user());
    }
}
