// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Begins a session. Parameters: properties. One row.
CREATE (s:Session)
SET s = $properties
RETURN s.id AS id
