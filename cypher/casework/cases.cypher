// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases may this user know of? Parameters: user, agency (null: none), now (epoch milliseconds), all: every case,
// id (null: any). A row a case, by number: its properties, the user's role in it (null: not a member).
// Indexes CaseMember(user, caseId), CaseShare(agency); there are some thousands of cases at most.
MATCH (c:Case) WHERE $id IS NULL OR c.id = $id
OPTIONAL MATCH (m:CaseMember {user: $user, caseId: c.id})
WITH c, m.role AS role
WHERE $all OR role IS NOT NULL
  OR EXISTS { MATCH (s:CaseShare {agency: $agency}) WHERE s.caseId = c.id AND s.withdrawnAt IS NULL AND s.until > $now }
RETURN properties(c) AS properties, role ORDER BY c.number, c.id
