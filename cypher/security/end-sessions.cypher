// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ends the sessions of a user but one. Parameters: userId, but. A row a session; index Session(userId).
MATCH (s:Session {userId: $userId})
WHERE s.id <> $but
WITH s, s.id AS id
DELETE s
RETURN id
