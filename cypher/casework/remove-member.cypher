// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a user out of a case. Parameters: caseId, user. One row: removed; index CaseMember(user, caseId).
OPTIONAL MATCH (m:CaseMember {user: $user, caseId: $caseId})
WITH collect(m) AS members
FOREACH (m IN members | DELETE m)
RETURN size(members) AS removed
