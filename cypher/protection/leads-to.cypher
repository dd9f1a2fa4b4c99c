// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a case gives away these entities of it: relatives, phones, documents, addresses? Not what a person had once.
// Parameters: ids, caseId, now (epoch milliseconds), fromStart and
// fromEnd: link types whose other end gives away the one at their start or end, innocent: roles that do not set a relative
// apart. A row a record, by entity and id: type of the link, of whom, suspect, record. Index Entity(id), Record(entityId).
MATCH (p:Entity)-[l]-(n:Entity) WHERE p.id IN $ids AND l.caseId = $caseId
  AND NOT coalesce(p.type = 'Person' AND l.first < l.last AND l.last < $now, false)
  AND (startNode(l) = p AND type(l) IN $fromStart OR endNode(l) = p AND type(l) IN $fromEnd)
WITH n, min([p.id, type(l)]) AS by
MATCH (r:Record {entityId: n.id}) WHERE r.caseId = $caseId
RETURN by[0] AS of, by[1] AS linkType, properties(r) AS record,
  EXISTS { MATCH (n)-[i:INVOLVED_IN]->() WHERE i.caseId = $caseId AND NOT i.role IN $innocent } AS suspect
ORDER BY n.id, r.id
