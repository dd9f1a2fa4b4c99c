// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many hit questions has this user asked since then? Parameters: user, since (epoch milliseconds). One row;
// index HitQuestion(user, at).
MATCH (q:HitQuestion) WHERE q.user = $user AND q.at >= $since
RETURN count(q) AS asked
