// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed of records, a page at a time? Parameters: after (id of the last one seen), limit. At most limit rows: id, sealed;
// index Record(id), whose order is the one asked for.
MATCH (r:Record) WHERE r.id > $after AND r.sealed IS NOT NULL
RETURN r.id AS id, r.sealed AS sealed ORDER BY r.id LIMIT $limit
