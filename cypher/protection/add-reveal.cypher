// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that a user asks to see what is sealed, and ends what the same user was shown before. Parameters: user, properties. One
// row; index Reveal(id), Reveal(user, askedAt).
CALL () {
  MATCH (earlier:Reveal {user: $user}) WHERE earlier.askedAt >= 0 AND earlier.status = 'GRANTED'
  SET earlier.status = 'ENDED'
  RETURN count(earlier) AS ended
}
CREATE (r:Reveal)
SET r = $properties
RETURN ended
