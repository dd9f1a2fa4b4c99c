// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of these links exist? Parameters: type, rows (id, from, to). At most one row a link.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[l:$($type) {id: row.id}]->(b:Entity {id: row.to})
RETURN properties(l) AS link
