// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls files otherwise. Parameters: rows (id, name). One row; index File(id).
UNWIND $rows AS row
MATCH (f:File {id: row.id})
SET f.name = row.name
RETURN count(f) AS changed
