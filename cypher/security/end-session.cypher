// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a session of a user. Parameters: userId, id. A row where it was there; index Session(id).
MATCH (s:Session {id: $id})
WHERE s.userId = $userId
WITH s, s.id AS id
DELETE s
RETURN id
