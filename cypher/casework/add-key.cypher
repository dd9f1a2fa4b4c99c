// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets a key of a user. Parameters: userId, entityId, type, id, at (epoch milliseconds). One row; index UserKey(userId, entityId).
MERGE (k:UserKey {userId: $userId, entityId: $entityId})
ON CREATE SET k.id = $id, k.type = $type, k.at = $at
RETURN k.id AS id
