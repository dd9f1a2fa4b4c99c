// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has this name? Parameters: name. At most one row; index User(name).
MATCH (u:User {name: $name})
RETURN u {.*} AS user
