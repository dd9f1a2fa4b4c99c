// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Each data set was a case of its own.
MATCH (r:Record) WHERE r.compartment IS NULL
WITH DISTINCT r.caseId AS caseId
MERGE (c:Case {id: caseId})
ON CREATE SET c.number = caseId, c.title = caseId, c.status = 'OPEN'
WITH caseId ORDER BY caseId
WITH collect(caseId) AS cases
UNWIND range(0, size(cases) - 1) AS i
MERGE (c:Compartment {id: cases[i]})
ON CREATE SET c.number = i + 1, c.caseId = cases[i], c.shares = [];
MATCH (r:Record) WHERE r.compartment IS NULL
CALL (r) { MATCH (c:Compartment {id: r.caseId}) SET r.compartment = c.number } IN TRANSACTIONS OF 10000 ROWS;
MATCH (e:Event) WHERE e.compartment IS NULL
CALL (e) { MATCH (c:Compartment {id: e.caseId}) SET e.compartment = c.number } IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[l]->() WHERE l.compartment IS NULL
CALL (l) { MATCH (c:Compartment {id: l.caseId}) SET l.compartment = c.number } IN TRANSACTIONS OF 10000 ROWS;
// A kept file is one of a case: its id begins with that of the case that named it first.
MATCH (r:Record)
UNWIND r.sources AS source
WITH toInteger(split(source, ':')[0]) AS number, min(r.caseId) AS caseId
MATCH (f:File {number: number}) WHERE f.compartment IS NULL
MATCH (c:Compartment {id: caseId})
SET f.compartment = c.number, f.id = caseId + '/' + f.id;
