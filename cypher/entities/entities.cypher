// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of these entities are there? Parameters: ids. As many rows as ids at most; index Entity(id).
MATCH (e:Entity) WHERE e.id IN $ids
  AND ($everything OR EXISTS { MATCH (r:Record {entityId: e.id}) WHERE r.compartment IN $compartments })
RETURN e.id AS id, e.type AS type, e.label AS label
