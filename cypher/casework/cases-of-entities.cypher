// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases hold each of these entities, among those that the asker sees? Parameters: ids (twice as many as the audit keeps),
// everything, compartments. A row an entity and case; index Record(entityId).
MATCH (r:Record) WHERE r.entityId IN $ids AND ($everything OR r.compartment IN $compartments)
RETURN DISTINCT r.entityId AS entity, r.caseId AS caseId
