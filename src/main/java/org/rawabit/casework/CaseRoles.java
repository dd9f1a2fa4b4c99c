// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import org.rawabit.graph.Refusal;
import org.springframework.stereotype.Component;

/** What the one who asks is in a case. */
@Component
public final class CaseRoles {

    private final Cases cases;

    CaseRoles(Cases cases) {
        this.cases = cases;
    }

    /** Whether the asker is a member, or owns the data; a reader of a shared case is none. */
    public boolean isMember(String caseId) {
        return cases.find(caseId).filter(Case::isOpen).isPresent();
    }

    /** Whether the asker manages the case, as one of its owners or its supervisor. */
    public boolean manages(String caseId) {
        return cases.mayWork() && cases.find(caseId).filter(Case::isManaged).isPresent();
    }

    /**
     * Does nothing where the asker works in the case.
     *
     * @throws Refusal where the case is not there, only shared with the asker's agency, or not the asker's to work in
     */
    public void requireWork(String caseId) {
        cases.toWorkIn(caseId);
    }
}
