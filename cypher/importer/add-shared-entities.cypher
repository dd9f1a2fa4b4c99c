// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes entities that exist once, where they do not exist yet. Parameters: type, rows (properties). One row.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e = row, e:$($type)
RETURN count(e) AS found
