// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In which compartments lie these entities of a case, and the links of the case among them? Parameters: caseId, ids. A row a
// compartment; indexes Record(entityId), Entity(id), Compartment(number).
CALL () {
  MATCH (r:Record) WHERE r.entityId IN $ids AND r.caseId = $caseId
  RETURN r.compartment AS number
  UNION
  MATCH (a:Entity)-[l]->(b:Entity) USING JOIN ON b
  WHERE a.id IN $ids AND b.id IN $ids AND l.caseId = $caseId
  RETURN l.compartment AS number
}
WITH DISTINCT number
MATCH (c:Compartment {number: number})
RETURN number, c.shares AS shares ORDER BY number
