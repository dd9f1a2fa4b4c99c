// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which session is this, and whose? Parameters: id. At most one row; indexes Session(id), User(id).
MATCH (s:Session {id: $id})
MATCH (u:User {id: s.userId})
RETURN s {.*} AS session, u {.*} AS user
