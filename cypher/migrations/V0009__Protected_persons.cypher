// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Record(caseId, protection): protection/masked-of-case.
CREATE INDEX record_protection IF NOT EXISTS FOR (r:Record) ON (r.caseId, r.protection);
// Reveal.id: protection/add-reveal, protection/change-reveal, protection/reveal.
CREATE CONSTRAINT reveal_id IF NOT EXISTS FOR (r:Reveal) REQUIRE r.id IS UNIQUE;
// Reveal(user, askedAt): protection/reveals-of-user, protection/add-reveal. Reveal(caseId): protection/reveals-of-cases.
CREATE INDEX reveal_user IF NOT EXISTS FOR (r:Reveal) ON (r.user, r.askedAt);
CREATE INDEX reveal_case IF NOT EXISTS FOR (r:Reveal) ON (r.caseId);
