// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Moves what a case says of these entities from one compartment to another. Parameters: caseId, ids, from, to (numbers). One
// row: moved; index Record(entityId).
MATCH (r:Record) WHERE r.entityId IN $ids AND r.caseId = $caseId AND r.compartment = $from
SET r.compartment = $to
RETURN count(r) AS moved
