// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a compartment under the next number. Parameters: id, caseId, shares (ids). One row; index Compartment(id).
OPTIONAL MATCH (other:Compartment)
WITH coalesce(max(other.number), 0) + 1 AS next
MERGE (c:Compartment {id: $id})
ON CREATE SET c.number = next, c.caseId = $caseId, c.shares = $shares
RETURN c.number AS number
