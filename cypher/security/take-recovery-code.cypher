// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a recovery code away. Parameters: id, hash. A row where it was there; index User(id). The first SET locks the node.
MATCH (u:User {id: $id})
SET u.asked = 0
WITH u WHERE $hash IN u.recoveryCodes
SET u.recoveryCodes = [code IN u.recoveryCodes WHERE code <> $hash]
RETURN u.id AS id
