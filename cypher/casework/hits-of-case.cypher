// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who asked whether others hold a key that these cases hold? Parameters: caseIds, limit of each. A row a case: questions, latest
// first, with the name and the agency (null: none) of who asked; a scan of the questions, which are as few as their daily limit
// allows. Indexes Entity(id), User(id), Agency(id).
UNWIND $caseIds AS caseId
CALL (caseId) {
  MATCH (q:HitQuestion) WHERE caseId IN q.holders
  MATCH (e:Entity {id: q.entityId})
  WITH q, e ORDER BY q.at DESC, q.id LIMIT $limit
  OPTIONAL MATCH (u:User {id: q.user})
  OPTIONAL MATCH (a:Agency {id: q.agency})
  RETURN collect({at: q.at, user: coalesce(u.name, q.user), agency: a {.*}, purpose: q.purpose,
    id: e.id, type: e.type, label: e.label}) AS questions
}
RETURN caseId, questions
