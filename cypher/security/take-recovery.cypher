// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a time step of the second factor and a recovery code, both or neither. Parameters: id, step, hash. A row where both were
// free; index User(id). The first SET locks the node.
MATCH (u:User {id: $id})
SET u.asked = $step
WITH u WHERE u.factorStep < $step AND $hash IN u.recoveryCodes
SET u.factorStep = $step, u.recoveryCodes = [code IN u.recoveryCodes WHERE code <> $hash]
RETURN u.id AS id
