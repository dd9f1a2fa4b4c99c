// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Each data set was a case of its own.
CALL () {
  MATCH (r:Record) WHERE r.compartment IS NULL RETURN r.caseId AS caseId
  UNION
  MATCH (e:Event) RETURN e.caseId AS caseId
  UNION
  MATCH ()-[l]->() WHERE l.compartment IS NULL RETURN l.caseId AS caseId
}
WITH DISTINCT caseId WHERE caseId IS NOT NULL
MERGE (c:Case {id: caseId})
ON CREATE SET c.number = caseId, c.title = caseId, c.status = 'OPEN'
WITH caseId ORDER BY caseId
WITH collect(caseId) AS cases
UNWIND range(0, size(cases) - 1) AS i
MERGE (c:Compartment {id: cases[i]})
ON CREATE SET c.number = i + 1, c.caseId = cases[i], c.shares = [];
MATCH (r:Record) WHERE r.compartment IS NULL
CALL (r) { MATCH (c:Compartment {id: r.caseId}) SET r.compartment = c.number } IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[l]->() WHERE l.compartment IS NULL
CALL (l) { MATCH (c:Compartment {id: l.caseId}) SET l.compartment = c.number } IN TRANSACTIONS OF 10000 ROWS;
// A kept file is one of a case: its id begins with that of the case that has something from it, the first where several have.
CALL () {
  MATCH (r:Record) UNWIND r.sources AS source RETURN toInteger(split(source, ':')[0]) AS number, min(r.caseId) AS caseId
  UNION
  MATCH ()-[l]->() UNWIND l.sources AS source RETURN toInteger(split(source, ':')[0]) AS number, min(l.caseId) AS caseId
  UNION
  MATCH (e:Event) UNWIND coalesce(e.sources, []) + [e.source] AS source
  WITH e, source WHERE source IS NOT NULL
  RETURN toInteger(split(source, ':')[0]) AS number, min(e.caseId) AS caseId
}
WITH number, min(caseId) AS caseId
MATCH (f:File {number: number}) WHERE f.compartment IS NULL
MATCH (c:Compartment {id: caseId})
SET f.compartment = c.number, f.id = caseId + '/' + f.id;
