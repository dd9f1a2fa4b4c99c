// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Revokes all tokens of a user. Parameters: userId. A row a token; index AccessToken(userId).
MATCH (t:AccessToken {userId: $userId})
WITH t, t.id AS id
DELETE t
RETURN id
