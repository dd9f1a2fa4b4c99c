// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which persons stand in clear though a link of their own case calls them victims of an incident? No parameters. A row a case: its
// id and the ids of their records; the links of the type are looked at, once at each start.
MATCH (p:Entity)-[l:INVOLVED_IN]->(:Entity)
WHERE l.role = 'victim' AND p.type = 'Person' AND p.caseId = l.caseId AND p.protection IS NULL
RETURN p.caseId AS caseId, collect(DISTINCT p.id) AS ids ORDER BY caseId
