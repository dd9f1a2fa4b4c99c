// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Moves a case's links among these entities from one compartment to another. Parameters: caseId, ids, from,
// to (numbers). One row: moved; index Entity(id).
MATCH (a:Entity)-[l]->(b:Entity) USING JOIN ON b
WHERE a.id IN $ids AND b.id IN $ids AND l.caseId = $caseId AND l.compartment = $from
SET l.compartment = $to
RETURN count(l) AS moved
