// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored of these records? Parameters: ids. At most one row an id; index Record(id).
MATCH (r:Record) WHERE r.id IN $ids
RETURN properties(r) AS record ORDER BY r.id
