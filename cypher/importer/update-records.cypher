// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what was merged in the place of what was known of records. Parameters: rows (all properties). One row.
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r = row
RETURN count(r) AS changed
