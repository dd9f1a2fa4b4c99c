// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ends what a user is shown but for one reveal. Parameters: user, id (of that one). One row; index Reveal(user, askedAt).
MATCH (r:Reveal {user: $user}) WHERE r.askedAt >= 0 AND r.status = 'GRANTED' AND r.id <> $id
SET r.status = 'ENDED'
RETURN count(r) AS ended
