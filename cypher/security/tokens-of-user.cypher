// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which tokens does the user have? Parameters: userId. A row a token, newest first; index AccessToken(userId).
MATCH (t:AccessToken {userId: $userId})
RETURN t {.*} AS token ORDER BY t.made DESC, t.id
