// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which person is this, and of which case? Parameters: id. At most one row; index Entity(id).
MATCH (p:Entity {id: $id}) WHERE p.type = 'Person' AND ($everything OR p.compartment IN $compartments)
RETURN p.id AS id, p.type AS type, p.label AS label, p.caseId AS caseId
