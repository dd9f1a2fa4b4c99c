// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of these links exist? Parameters: type, rows (id, from, to). At most one row a link.
// Both ends are bound before the link is looked for, so that the end with fewer links decides the cost.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
WITH row, a, b
MATCH (a)-[l:$($type)]->(b)
WHERE l.id = row.id
RETURN properties(l) AS link
