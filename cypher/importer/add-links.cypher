// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes links. Parameters: type, rows (from, to, properties). One row, with the number that both ends were found for.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[l:$($type)]->(b)
SET l = row.properties
RETURN count(l) AS made
