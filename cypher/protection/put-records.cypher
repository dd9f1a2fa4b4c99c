// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts records in the place of what was stored of them. Parameters: rows (all properties). One row; index Record(id).
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r = row
RETURN count(r) AS changed
