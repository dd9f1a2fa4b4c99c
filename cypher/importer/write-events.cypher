// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes events, or puts what was merged in the place of what was known. Parameters: rows (id, waits, properties). One row.
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
SET e = row.properties
FOREACH (x IN CASE WHEN row.waits THEN [1] ELSE [] END | SET e:WaitingEvent)
FOREACH (x IN CASE WHEN row.waits THEN [] ELSE [1] END | REMOVE e:WaitingEvent)
RETURN count(e) AS written
