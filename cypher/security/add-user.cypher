// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a user unless the name is taken. Parameters: id, name, properties. One row; index User(name).
MERGE (u:User {name: $name})
ON CREATE SET u += $properties, u.id = $id
RETURN u.id = $id AS added
