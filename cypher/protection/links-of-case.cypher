// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What do the links of a type in a case say? Parameters: type, caseId, names (their texts). A row a link, by id: id, texts. All
// links of the type are looked at: this is asked when somebody becomes protected, not by readers.
MATCH ()-[l:$($type)]->() WHERE l.caseId = $caseId
RETURN l.id AS id, [name IN $names | l[name]] AS texts ORDER BY id
