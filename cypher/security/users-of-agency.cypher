// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is of this agency and not locked out? Parameters: agency. A row a user, by name: an installation has hundreds at most.
MATCH (u:User) WHERE u.agency = $agency AND NOT u.locked
RETURN u {.*} AS user ORDER BY u.name
