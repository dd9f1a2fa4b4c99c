// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Moves a case's links among these entities from one compartment to another, with their events. Parameters: caseId, ids, from,
// to (numbers). One row: moved; indexes Entity(id), Event(linkId, at).
MATCH (a:Entity)-[l]->(b:Entity) USING JOIN ON b
WHERE a.id IN $ids AND b.id IN $ids AND l.caseId = $caseId AND l.compartment = $from
SET l.compartment = $to
WITH l
OPTIONAL MATCH (e:Event {linkId: l.id})
SET e.compartment = $to
RETURN count(DISTINCT l) AS moved
