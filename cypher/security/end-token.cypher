// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Revokes a token of a user. Parameters: userId, id. A row where it was there; index AccessToken(id).
MATCH (t:AccessToken {id: $id})
WHERE t.userId = $userId
WITH t, t.id AS id
DELETE t
RETURN id
