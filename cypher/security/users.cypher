// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there? No parameters. A row a user, by name: an installation has hundreds at most.
MATCH (u:User)
RETURN u {.*} AS user ORDER BY u.name
