// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts texts in the place of those of events. Parameters: rows by id: the texts by column. One row; index Event(id).
UNWIND keys($rows) AS id
MATCH (e:Event {id: id})
SET e += $rows[id]
RETURN count(e) AS changed
