// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Says of entities that exist once what they are called, nothing where some of their records are masked. Parameters: rows (id,
// label, key, guarded; null: none). One row; index Entity(id).
UNWIND $rows AS row
MATCH (e:Entity {id: row.id}) WHERE NOT e:Record
SET e.label = row.label, e.key = row.key, e.guarded = row.guarded
RETURN count(e) AS changed
