// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a case. Parameters: id, properties. One row; index Case(id).
MERGE (c:Case {id: $id})
ON CREATE SET c += $properties
RETURN c.id AS id
