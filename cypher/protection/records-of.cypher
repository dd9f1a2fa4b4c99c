// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is there of these entities, and is it known that some of it is masked? Parameters: ids. A row a record: entity, label,
// guarded, record. Index Record(entityId), Entity(id).
MATCH (r:Record) WHERE r.entityId IN $ids
MATCH (e:Entity {id: r.entityId})
RETURN e.id AS entity, e.label AS label, coalesce(e.guarded, false) AS guarded, properties(r) AS record ORDER BY entity, r.id
