// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of these records? Parameters: ids. At most one row an id.
UNWIND $ids AS id
MATCH (r:Record {id: id})
RETURN properties(r) AS record
