// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which persons of a case are called as somebody who may see it? Parameters: viewers (caseId, user: name, candidates: Lucene). A
// row a person, at most five of each viewer; full-text index record_terms, index Entity(id).
UNWIND $viewers AS viewer
CALL (viewer) {
  CALL db.index.fulltext.queryNodes('record_terms', viewer.candidates) YIELD node AS r
  WHERE r.caseId = viewer.caseId AND r.type = 'Person'
  MATCH (e:Entity {id: r.entityId})
  WITH DISTINCT e.id AS id, e.type AS type, coalesce(e.label, r.label) AS label
  ORDER BY label, id LIMIT 5
  RETURN id, type, label
}
RETURN viewer.caseId AS caseId, viewer.user AS user, id, type, label ORDER BY caseId, user, label, id
