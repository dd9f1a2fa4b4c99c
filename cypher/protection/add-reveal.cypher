// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that a user asks to see what is sealed. Parameters: properties. One row.
CREATE (r:Reveal)
SET r = $properties
RETURN r.id AS id
