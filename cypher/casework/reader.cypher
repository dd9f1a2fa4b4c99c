// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which compartments may this user see, are these all that there are, and until when does that hold? Parameters: user, agency
// (null: none), now (epoch milliseconds). One row: compartments (numbers), everything, until (null: for ever). A case that holds a
// key of the user's own is none for this user. Indexes UserKey(userId, entityId), Record(entityId), CaseMember(user, caseId),
// CaseShare(agency); there are about as many compartments as cases.
OPTIONAL MATCH (k:UserKey {userId: $user})
OPTIONAL MATCH (r:Record {entityId: k.entityId})
WITH collect(DISTINCT r.caseId) AS barred
OPTIONAL MATCH (m:CaseMember {user: $user})
WITH barred, collect(m.caseId) AS own
OPTIONAL MATCH (s:CaseShare {agency: $agency}) WHERE s.withdrawnAt IS NULL AND s.until > $now
WITH barred, own, collect(s) AS shares
WITH barred, own + [s IN shares WHERE s.whole | s.caseId] AS cases, [s IN shares WHERE NOT s.whole | s.id] AS parts,
  reduce(least = null, s IN shares | CASE WHEN least IS NULL OR s.until < least THEN s.until ELSE least END) AS until
OPTIONAL MATCH (c:Compartment)
WITH until, c, NOT c.caseId IN barred AND (c.caseId IN cases OR any(share IN c.shares WHERE share IN parts)) AS seen
WITH until, count(c) AS all, collect(CASE WHEN seen THEN c.number END) AS compartments
RETURN compartments, all > 0 AND size(compartments) = all AS everything, until
