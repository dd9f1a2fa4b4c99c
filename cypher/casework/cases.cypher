// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases may this user know of? Parameters: user, agency (null: none), now (epoch milliseconds), all: every case,
// id (null: any). A row a case, by number: its properties, its agency (null: none), the user's role in it (null: not a member).
// A case that holds a key of the user's own does not exist for this user. Indexes CaseMember(user, caseId), CaseShare(agency),
// Agency(id), UserKey(userId, entityId), Record(entityId); there are some thousands of cases at most.
OPTIONAL MATCH (k:UserKey {userId: $user})
OPTIONAL MATCH (r:Record {entityId: k.entityId})
WITH collect(DISTINCT r.caseId) AS barred
MATCH (c:Case) WHERE ($id IS NULL OR c.id = $id) AND NOT c.id IN barred
OPTIONAL MATCH (m:CaseMember {user: $user, caseId: c.id})
OPTIONAL MATCH (a:Agency {id: c.agency})
WITH c, a, m.role AS role
WHERE $all OR role IS NOT NULL
  OR EXISTS { MATCH (s:CaseShare {agency: $agency}) WHERE s.caseId = c.id AND s.withdrawnAt IS NULL AND s.until > $now }
RETURN properties(c) AS properties, a {.*} AS agency, role ORDER BY c.number, c.id
