// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// HitQuestion.id: casework/add-hit. HitQuestion(user, at): casework/count-hits.
CREATE CONSTRAINT hit_question_id IF NOT EXISTS FOR (q:HitQuestion) REQUIRE q.id IS UNIQUE;
CREATE INDEX hit_question_user IF NOT EXISTS FOR (q:HitQuestion) ON (q.user, q.at);
// SilentKey(caseId, entityId): casework/holders, casework/silence.
CREATE CONSTRAINT silent_key IF NOT EXISTS FOR (s:SilentKey) REQUIRE (s.caseId, s.entityId) IS UNIQUE;
