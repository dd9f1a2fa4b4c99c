// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Agency.id: security/agencies, security/put-agency. UserKey(userId, entityId): casework/reader, casework/add-key,
// casework/keys-of-user. UserKey(entityId): casework/note-keys.
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (a:Agency) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT user_key IF NOT EXISTS FOR (k:UserKey) REQUIRE (k.userId, k.entityId) IS UNIQUE;
CREATE INDEX user_key_entity IF NOT EXISTS FOR (k:UserKey) ON (k.entityId);
// Agencies were words that somebody typed: each becomes one, for an administrator to complete.
CALL () {
  MATCH (u:User) RETURN u.agency AS id
  UNION
  MATCH (c:Case) RETURN c.agency AS id
  UNION
  MATCH (s:CaseShare) RETURN s.agency AS id
}
WITH DISTINCT id WHERE id IS NOT NULL
MERGE (a:Agency {id: id})
ON CREATE SET a.kind = 'OTHER', a.en = id, a.ar = id, a.ckb = id, a.contact = id;
// Members were names that somebody typed, and are users now.
MATCH (m:CaseMember)
MATCH (u:User {name: toLower(trim(m.user))})
WITH u, m.caseId AS caseId, collect(m) AS same
WHERE NOT EXISTS { MATCH (:CaseMember {user: u.id, caseId: caseId}) }
WITH u, same[0] AS m
SET m.user = u.id;
// Files are counted within their case: a number of the installation would tell how many files others have.
MATCH (f:File) WHERE f.ordinal IS NULL
MATCH (c:Compartment {number: f.compartment})
WITH c.caseId AS caseId, f ORDER BY f.number
WITH caseId, collect(f) AS files
UNWIND range(0, size(files) - 1) AS at
WITH files[at] AS f, at
SET f.ordinal = at + 1;
