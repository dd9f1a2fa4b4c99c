// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes or changes a user who is not ours to name: of the sign-in provider, or of the exercise. Parameters: id, properties. One row;
// index User(id).
MERGE (u:User {id: $id})
ON CREATE SET u.locked = false, u.passwordExpired = false, u.factorRequired = false, u.factorStep = 0, u.recoveryCodes = []
SET u += $properties
RETURN u {.*} AS user
