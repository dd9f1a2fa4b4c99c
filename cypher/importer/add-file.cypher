// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes a kept file under the next number, and the next of its case. Parameters: id, name, size, at, compartment. One row.
OPTIONAL MATCH (f:File)
WITH coalesce(max(f.number), 0) + 1 AS next, coalesce(max(CASE WHEN f.compartment = $compartment THEN f.ordinal END), 0) + 1 AS ordinal
MERGE (f:File {id: $id})
ON CREATE SET f.number = next, f.ordinal = ordinal, f.name = $name, f.size = $size, f.importedAt = datetime($at), f.compartment = $compartment
RETURN f.number AS number
