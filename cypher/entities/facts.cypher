// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What do data sets say of these entities? Parameters: ids, names (properties; null: all), withSources. A row a record.
// Index Record(entityId).
MATCH (r:Record) WHERE r.entityId IN $ids AND ($everything OR r.compartment IN $compartments)
WITH r ORDER BY r.dataset, r.key, r.id
RETURN r.entityId AS entityId, r.dataset AS dataset, r.key AS key, r.caseId AS caseId, r.grade AS grade, r.flags AS flags,
  CASE WHEN $withSources THEN r.sources END AS sources,
  CASE WHEN $names IS NULL THEN properties(r) END AS properties, [name IN $names | r[name]] AS values
