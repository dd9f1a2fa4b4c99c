// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which spellings of the asked words stand in the records that the asker may see? Parameters: candidates (Lucene),
// types (null: all), keys (beginnings of key terms), names (folded words). One row, with each term once.
CALL db.index.fulltext.queryNodes('record_terms', $candidates) YIELD node AS r
WHERE ($everything OR r.compartment IN $compartments)
  AND ($types IS NULL OR r.type IN $types)
UNWIND split(CASE WHEN r.guardedBy IS NOT NULL AND EXISTS { MATCH (g:Record) WHERE g.id IN r.guardedBy AND ($everything OR g.compartment IN $compartments) }
  THEN r.openTerms ELSE r.terms END, ' ') AS term
WITH DISTINCT term
WHERE any(key IN $keys WHERE term STARTS WITH key)
   OR any(name IN $names WHERE abs(size(term) - size(name)) <= 1
          AND (left(term, 1) = left(name, 1) OR right(term, 1) = right(name, 1)))
RETURN collect(term) AS terms
