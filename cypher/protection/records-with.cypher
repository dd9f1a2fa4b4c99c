// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a case can name somebody? Parameters: candidates (Lucene), caseId. A row a record, by id.
CALL db.index.fulltext.queryNodes('record_terms', $candidates) YIELD node AS r
WHERE r.caseId = $caseId
RETURN properties(r) AS record ORDER BY r.id
