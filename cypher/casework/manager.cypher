// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which roles has this user at the agency? Parameters: id. At most one row, none where the user is locked out; index User(id).
MATCH (u:User {id: $id}) WHERE NOT u.locked
RETURN u.roles AS roles
