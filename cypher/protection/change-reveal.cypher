// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes a reveal that still stands where it was read. Parameters: id, expected (status), properties. One row, none where it
// stands elsewhere by now; index Reveal(id).
MATCH (r:Reveal {id: $id}) WHERE r.status = $expected
SET r += $properties
RETURN properties(r) AS reveal
