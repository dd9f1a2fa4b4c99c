// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed reasons of reveals, a page at a time. Parameters: after (id of the last one seen), limit. At most limit rows: id,
// sealed; index Reveal(id), whose order is the one asked for.
MATCH (r:Reveal) WHERE r.id > $after
RETURN r.id AS id, r.reason AS sealed ORDER BY r.id LIMIT $limit
