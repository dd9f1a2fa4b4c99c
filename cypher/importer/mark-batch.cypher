// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes the import that a change belongs to. Parameters: id, properties. One row.
MERGE (b:ImportBatch {id: $id})
SET b += $properties
RETURN b.id AS id
