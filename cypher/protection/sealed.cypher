// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is masked or sealed of these entities, by records that the asker may see? Parameters: ids. A row a record, by id;
// index Record(entityId).
MATCH (r:Record) WHERE r.entityId IN $ids AND r.sealed IS NOT NULL AND ($everything OR r.compartment IN $compartments)
RETURN r.id AS id, r.entityId AS entityId, r.type AS type, r.caseId AS caseId, r.dataset AS dataset, r.label AS label,
  r.protection AS protection, r.sealed AS sealed, r.sealedNames AS names ORDER BY id
