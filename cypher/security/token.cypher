// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which token is this, and whose? Parameters: id. At most one row; indexes AccessToken(id), User(id).
MATCH (t:AccessToken {id: $id})
MATCH (u:User {id: t.userId})
RETURN t {.*} AS token, u {.*} AS user
