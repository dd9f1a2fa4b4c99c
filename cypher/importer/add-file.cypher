// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes a kept file under the next number. Parameters: id, name, size, at, compartment. One row.
OPTIONAL MATCH (f:File)
WITH coalesce(max(f.number), 0) + 1 AS next
MERGE (f:File {id: $id})
ON CREATE SET f.number = next, f.name = $name, f.size = $size, f.importedAt = datetime($at), f.compartment = $compartment
RETURN f.number AS number
