// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what was sealed anew in the place of what was sealed. Parameters: rows (id, before, sealed). One row; index Reveal(id).
UNWIND $rows AS row
MATCH (r:Reveal {id: row.id}) WHERE r.reason = row.before
SET r.reason = row.sealed
RETURN count(r) AS changed
