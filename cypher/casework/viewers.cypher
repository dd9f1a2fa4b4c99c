// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see these cases? Parameters: caseIds, now (epoch milliseconds). A row a case and user: caseId, user (id), name,
// supervisor: whether it is this one, supervised: whether there is one. Indexes CaseMember(user, caseId), CaseMember(caseId),
// CaseShare(agency); an installation has hundreds of users at most.
UNWIND $caseIds AS caseId
MATCH (u:User)
WHERE NOT u.locked AND (EXISTS { MATCH (:CaseMember {user: u.id, caseId: caseId}) } OR EXISTS {
  MATCH (s:CaseShare {agency: u.agency}) WHERE s.caseId = caseId AND s.withdrawnAt IS NULL AND s.until > $now })
RETURN caseId, u.id AS user, u.name AS name, EXISTS { MATCH (:CaseMember {user: u.id, caseId: caseId, role: 'SUPERVISOR'}) } AS supervisor,
  EXISTS { MATCH (:CaseMember {caseId: caseId, role: 'SUPERVISOR'}) } AS supervised
ORDER BY caseId, name
