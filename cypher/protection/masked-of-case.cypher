// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a case are masked? Parameters: caseId. A row a record, by id; unspread: what leads to it was
// not masked yet. Index Record(caseId, protection).
MATCH (r:Record) WHERE r.caseId = $caseId AND r.protection IS NOT NULL
RETURN r.id AS id, r.entityId AS entityId, r.type AS type, r.label AS label, r.protection AS protection, r.holder AS holder,
  r.blinded AS blinded, coalesce(r.unspread, false) AS unspread ORDER BY id
