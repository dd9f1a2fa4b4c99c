// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

/** What a user is at the agency: the columns of the role matrix, and the auditor. */
public enum Role {
    DUTY_OFFICER, INVESTIGATOR, ANALYST, INVESTIGATING_JUDGE, PROSECUTOR, VICTIM_SUPPORT_OFFICER, MOFA_DESK, COMMITTEE_STATISTICS,
    /** Manages users and agencies, and sees no case data. */
    ADMINISTRATOR,
    /** Reads the audit, and nothing else. */
    AUDITOR;

    /** Whether it excludes all roles that see case data: whoever manages users or reads the audit is nothing else beside it. */
    public boolean isApart() {
        return this == ADMINISTRATOR || this == AUDITOR;
    }

    /** Whether cases are known to this role at all, where the user is a member or they are shared. */
    public boolean seesCases() {
        return this != ADMINISTRATOR && this != AUDITOR && this != COMMITTEE_STATISTICS;
    }

    /** Whether suspects, links and patterns are shown (role matrix); of cases that the user is a member of, or that are shared. */
    public boolean seesLinks() {
        return this == INVESTIGATOR || this == ANALYST || this == INVESTIGATING_JUDGE || this == PROSECUTOR;
    }
}
