// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what was merged in the place of what was known of links. Parameters: type, rows (from, to, properties). One row.
// Both ends are bound before the link is looked for, so that the end with fewer links decides the cost.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
WITH row, a, b
MATCH (a)-[l:$($type)]->(b)
WHERE l.id = row.properties.id
SET l = row.properties
RETURN count(l) AS changed
