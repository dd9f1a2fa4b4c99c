// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a user a member of a case, or gives the member another role. Parameters: caseId, user, role. One row;
// index CaseMember(user, caseId).
MERGE (m:CaseMember {user: $user, caseId: $caseId})
SET m.role = $role
RETURN m.role AS role
