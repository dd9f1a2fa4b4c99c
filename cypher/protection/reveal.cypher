// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The reveal of that id. Parameters: id. At most one row; index Reveal(id).
MATCH (r:Reveal {id: $id})
RETURN properties(r) AS reveal
