// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RevealLock.user: protection/take-reveal-lock, one node a user however many reveals begin at once.
CREATE CONSTRAINT reveal_lock_user IF NOT EXISTS FOR (l:RevealLock) REQUIRE l.user IS UNIQUE;
// Requests from before hold their legal basis in clear, and do not say who may decide them. They lapse after a day anyway, and the
// audit has them.
MATCH (r:Reveal) WHERE r.legalBasis IS NOT NULL
DELETE r;
