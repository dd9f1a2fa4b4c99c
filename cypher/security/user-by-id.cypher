// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is this? Parameters: id. At most one row; index User(id).
MATCH (u:User {id: $id})
RETURN u {.*} AS user
