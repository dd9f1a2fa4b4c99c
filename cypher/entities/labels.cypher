// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What are these entities, which some case masks, called to this reader? By the records that the reader may see: as it is masked,
// else as those show it that are not. Parameters: ids. A row an entity; index Record(entityId), Record(id).
MATCH (r:Record) WHERE r.entityId IN $ids AND ($everything OR r.compartment IN $compartments)
WITH r, r.guardedBy IS NOT NULL AND EXISTS { MATCH (g:Record) WHERE g.id IN r.guardedBy AND ($everything OR g.compartment IN $compartments) } AS guarded
RETURN r.entityId AS id, coalesce(min(CASE WHEN r.protection IS NOT NULL THEN r.label END),
  min(CASE WHEN NOT guarded THEN coalesce(r.keyLabel, r.label) END)) AS label
