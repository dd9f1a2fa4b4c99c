// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What has a user asked to see since then? Parameters: user, since (epoch milliseconds). A row a reveal, latest first; index
// Reveal(user, askedAt).
MATCH (r:Reveal {user: $user}) WHERE r.askedAt >= $since
RETURN properties(r) AS reveal ORDER BY r.askedAt DESC, r.id
