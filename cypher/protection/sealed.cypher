// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is masked or sealed of these entities, by records that the asker may see? Parameters: ids. A row a record, by id;
// holderProtection: that of the person for whose sake it is masked (null: nobody's). Indexes Record(entityId), Record(id).
MATCH (r:Record) WHERE r.entityId IN $ids AND r.sealed IS NOT NULL AND ($everything OR r.compartment IN $compartments)
OPTIONAL MATCH (h:Record {id: r.holder})
RETURN r.id AS id, r.entityId AS entityId, r.type AS type, r.caseId AS caseId, r.dataset AS dataset, r.label AS label,
  r.protection AS protection, h.protection AS holderProtection, r.sealed AS sealed, r.sealedNames AS names ORDER BY id
