// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that a session is used. Parameters: id, used. At most one row; index Session(id).
MATCH (s:Session {id: $id})
SET s.used = $used
RETURN s.id AS id
