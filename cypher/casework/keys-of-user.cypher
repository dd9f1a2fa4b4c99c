// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys of the own has this user? Parameters: userId. A row a key, oldest first; index UserKey(userId, entityId).
MATCH (k:UserKey) WHERE k.userId = $userId AND k.entityId IS NOT NULL
RETURN k.id AS id, k.type AS type, k.at AS at ORDER BY at, id
