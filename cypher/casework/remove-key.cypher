// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a key of a user away. Parameters: userId, id. One row: removed; index UserKey(userId, entityId).
OPTIONAL MATCH (k:UserKey) WHERE k.userId = $userId AND k.entityId IS NOT NULL AND k.id = $id
WITH collect(k) AS keys
FOREACH (k IN keys | DELETE k)
RETURN size(keys) AS removed
