// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which entities match, best first, and how many are there? Where another case masks a record, by its open terms. The score is that of search.Reading, by the terms of the best
// record alone. Parameters: candidates (Lucene), types (null: all), readings (size, words: forms, pattern,
// like), afterPoints and afterId (null: from the start), limit. One row.
CALL db.index.fulltext.queryNodes('record_terms', $candidates) YIELD node AS r
WHERE ($everything OR r.compartment IN $compartments)
  AND ($types IS NULL OR r.type IN $types)
WITH r, split(CASE WHEN r.guardedBy IS NOT NULL AND EXISTS { MATCH (g:Record) WHERE g.id IN r.guardedBy AND ($everything OR g.compartment IN $compartments) }
  THEN r.openTerms ELSE r.terms END, ' ') AS terms
WITH r, toInteger(substring(head(terms), 1)) AS size, [reading IN $readings | {size: reading.size, found:
  [word IN reading.words | reduce(best = 0, points IN [t IN terms | CASE
      WHEN t IN word.forms THEN 1000
      WHEN word.pattern IS NOT NULL THEN CASE WHEN t =~ word.pattern THEN 850 ELSE 0 END
      ELSE coalesce(800 + 100 * size(head([form IN word.forms WHERE t STARTS WITH form])) / size(t), word.like[t], 0)
    END] | CASE WHEN points > best THEN points ELSE best END)]}] AS readings
WITH r, reduce(best = 0, points IN [reading IN readings WHERE NOT 0 IN reading.found |
    reduce(sum = 0, found IN reading.found | sum + found) / size(reading.found)
      * (800 + 200 * CASE WHEN reading.size < size THEN reading.size ELSE size END
             / CASE WHEN size < 1 THEN 1 ELSE size END)]
  | CASE WHEN points > best THEN points ELSE best END) AS points
WHERE points > 0
WITH r.entityId AS id, min([-points, r.id]) AS best
WITH collect([best[0], id, best[1]]) AS hits
CALL (hits) {
  UNWIND hits AS hit
  WITH -hit[0] AS points, hit[1] AS id, hit[2] AS record
  WHERE $afterId IS NULL OR points < $afterPoints OR (points = $afterPoints AND id > $afterId)
  ORDER BY points DESC, id
  LIMIT $limit
  MATCH (e:Entity {id: id})
  MATCH (r:Record {id: record})
  WITH points, e, r, r.guardedBy IS NOT NULL
    AND EXISTS { MATCH (g:Record) WHERE g.id IN r.guardedBy AND ($everything OR g.compartment IN $compartments) } AS heldBack
  ORDER BY points DESC, e.id
  RETURN collect({id: e.id, type: e.type, label: e.label, points: points, heldBack: heldBack, texts:
    [k IN keys(r) WHERE k STARTS WITH 'p_' OR k STARTS WITH 'given_' | {property: k, text: toStringOrNull(r[k])}]}) AS page
}
RETURN size(hits) AS total, page
