// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts texts in the place of those of links. Parameters: type, caseId, rows by id: the texts by name. One row; as links-of-case.
MATCH ()-[l:$($type)]->() WHERE l.caseId = $caseId AND $rows[l.id] IS NOT NULL
SET l += $rows[l.id]
RETURN count(l) AS changed
