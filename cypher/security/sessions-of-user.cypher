// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions does the user have? Parameters: userId. A row a session, used last first; index Session(userId).
MATCH (s:Session {userId: $userId})
RETURN s {.*} AS session ORDER BY s.used DESC, s.id
