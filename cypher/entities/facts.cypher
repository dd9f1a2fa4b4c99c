// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What do data sets say of these entities? Parameters: ids, names (properties; null: all), withSources. A row a record.
// Held back: a case masks the entity to this reader, though not by this record. Index Record(entityId), Record(id).
MATCH (r:Record) WHERE r.entityId IN $ids AND ($everything OR r.compartment IN $compartments)
WITH r, r.guardedBy IS NOT NULL AND EXISTS { MATCH (g:Record) WHERE g.id IN r.guardedBy AND ($everything OR g.compartment IN $compartments) } AS heldBack
ORDER BY r.dataset, r.key, r.id
RETURN r.entityId AS entityId, r.dataset AS dataset, CASE WHEN heldBack THEN r.dataset ELSE r.key END AS key, r.caseId AS caseId, r.grade AS grade, r.flags AS flags, heldBack,
  CASE WHEN $withSources THEN r.sources END AS sources,
  CASE WHEN $names IS NULL THEN properties(r) END AS properties, [name IN $names | r[name]] AS values
