// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an agency, or changes one. Parameters: id, properties. One row; index Agency(id).
MERGE (a:Agency {id: $id})
SET a += $properties
RETURN a {.*} AS agency
