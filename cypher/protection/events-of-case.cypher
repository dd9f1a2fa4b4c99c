// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What do the events of links of a type in a case say? Parameters: type, caseId, names (columns of their texts). A row an event,
// by id: id, texts. All events are looked at: asked when somebody becomes protected, and of types whose events have texts.
MATCH (e:Event) WHERE e.caseId = $caseId AND e.linkType = $type
RETURN e.id AS id, [name IN $names | e[name]] AS texts ORDER BY id
