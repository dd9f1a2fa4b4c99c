// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Does the asker's case hold this key with a source, and which other cases hold it? Parameters: caseId, entityId, user. At most
// one row: own, masked (by the asker's case), others (id, agency with its properties or null, silent) by agency and id; none where the entity is no key, that
// is, does not exist once. Silent too is a case that holds a key of the asker's own: it does not exist for the asker; and one
// that masks the key.
// Indexes Entity(id), Record(entityId), Case(id), SilentKey(caseId, entityId), Agency(id), UserKey(userId, entityId).
OPTIONAL MATCH (k:UserKey {userId: $user})
OPTIONAL MATCH (p:Record {entityId: k.entityId})
WITH collect(DISTINCT p.caseId) AS barred
MATCH (e:Entity {id: $entityId}) WHERE NOT e:Record
MATCH (r:Record {entityId: e.id})
WITH barred, r.caseId AS caseId, max(size(r.sources)) AS sources,
  max(CASE WHEN r.protection IS NULL THEN 0 ELSE 1 END) AS masked
MATCH (c:Case {id: caseId})
OPTIONAL MATCH (a:Agency {id: c.agency})
WITH c, a, sources, masked, masked = 1 OR c.id IN barred OR EXISTS { MATCH (:SilentKey {caseId: c.id, entityId: $entityId}) } AS silent
ORDER BY c.agency, c.id
RETURN any(x IN collect(CASE WHEN c.id = $caseId AND sources > 0 THEN c.id END) WHERE x IS NOT NULL) AS own,
  1 IN collect(CASE WHEN c.id = $caseId THEN masked END) AS masked,
  [x IN collect({id: c.id, agency: a {.*}, silent: silent}) WHERE x.id <> $caseId] AS others
