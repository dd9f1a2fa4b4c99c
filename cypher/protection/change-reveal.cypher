// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes a reveal. Parameters: id, properties. One row; index Reveal(id).
MATCH (r:Reveal {id: $id})
SET r += $properties
RETURN properties(r) AS reveal
