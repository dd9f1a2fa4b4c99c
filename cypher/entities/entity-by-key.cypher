// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which entities does a data set call by this key? Parameters: dataset, key, caseId (null: any). At most two rows tell
// whether it is the only one; index Record(dataset, key).
MATCH (r:Record {dataset: $dataset, key: $key})
WHERE ($everything OR r.compartment IN $compartments) AND ($caseId IS NULL OR r.caseId = $caseId)
  AND (r.guardedBy IS NULL OR NOT EXISTS { MATCH (g:Record) WHERE g.id IN r.guardedBy AND ($everything OR g.compartment IN $compartments) })
WITH DISTINCT r.entityId AS entityId LIMIT 2
MATCH (e:Entity {id: entityId})
RETURN e.id AS id, e.type AS type, e.label AS label
