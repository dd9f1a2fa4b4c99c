// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

/** What a member is in a case. The effective right is the lesser of this and the role at the agency. */
enum CaseRole {
    READER, CONTRIBUTOR, OWNER, SUPERVISOR
}
