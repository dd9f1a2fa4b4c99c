// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes a user; a null takes a property away. Parameters: id, properties. At most one row; index User(id).
MATCH (u:User {id: $id})
SET u += $properties
RETURN u.id AS id
