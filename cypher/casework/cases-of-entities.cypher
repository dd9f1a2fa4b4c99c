// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases hold these entities, among those that the asker sees? Parameters: ids (as many as the audit keeps), everything,
// compartments. A row a case, by id; index Record(entityId).
MATCH (r:Record) WHERE r.entityId IN $ids AND ($everything OR r.compartment IN $compartments)
RETURN DISTINCT r.caseId AS caseId ORDER BY caseId
