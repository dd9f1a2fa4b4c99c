// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what was sealed anew in the place of what was sealed. Parameters: rows (id, before, sealed). One row; index Record(id).
UNWIND $rows AS row
MATCH (r:Record {id: row.id}) WHERE r.sealed = row.before
SET r.sealed = row.sealed
RETURN count(r) AS changed
