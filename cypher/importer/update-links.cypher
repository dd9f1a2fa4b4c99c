// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what was merged in the place of what was known of links. Parameters: type, rows (from, to, properties). One row.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[l:$($type) {id: row.properties.id}]->(b:Entity {id: row.to})
SET l = row.properties
RETURN count(l) AS changed
