// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Does the asker's case hold this key with a source, and which other cases hold it? Parameters: caseId, entityId. At most one
// row: own, others (id, agency, silent) by agency and id; none where the entity is no key, that is, does not exist once.
// Indexes Entity(id), Record(entityId), Case(id), SilentKey(caseId, entityId).
MATCH (e:Entity {id: $entityId}) WHERE NOT e:Record
MATCH (r:Record {entityId: e.id})
WITH r.caseId AS caseId, max(size(r.sources)) AS sources
MATCH (c:Case {id: caseId})
WITH c, sources, EXISTS { MATCH (:SilentKey {caseId: c.id, entityId: $entityId}) } AS silent ORDER BY c.agency, c.id
RETURN any(x IN collect(CASE WHEN c.id = $caseId AND sources > 0 THEN c.id END) WHERE x IS NOT NULL) AS own,
  [x IN collect({id: c.id, agency: c.agency, silent: silent}) WHERE x.id <> $caseId] AS others
