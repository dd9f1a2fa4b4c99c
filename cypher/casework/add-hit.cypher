// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes a hit question, whatever its answer: the owners of the key learn who asked. Parameters: properties (id, entityId, caseId,
// user, agency, purpose, at, holders: ids of the other cases that hold the key). One row; index HitQuestion(id).
CREATE (q:HitQuestion)
SET q = $properties
RETURN q.id AS id
