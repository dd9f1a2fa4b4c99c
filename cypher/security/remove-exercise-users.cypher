// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Removes the users of the exercise, their sessions and tokens. No parameters. A row a user; there are about ten. Indexes
// Session(userId), AccessToken(userId).
MATCH (u:User) WHERE u.exercise
OPTIONAL MATCH (s:Session {userId: u.id})
WITH u, collect(s) AS sessions
OPTIONAL MATCH (t:AccessToken {userId: u.id})
WITH u, sessions, collect(t) AS tokens, u.id AS id
FOREACH (s IN sessions | DELETE s)
FOREACH (t IN tokens | DELETE t)
DELETE u
RETURN id
