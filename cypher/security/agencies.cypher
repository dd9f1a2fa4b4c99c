// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which agencies are there? Parameters: id (null: all). A row an agency, by id; an installation has tens. Index Agency(id).
MATCH (a:Agency) WHERE $id IS NULL OR a.id = $id
RETURN a {.*} AS agency ORDER BY a.id
