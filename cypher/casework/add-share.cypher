// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Shares a case, or a part of it, with an agency. Parameters: id, caseId, agency, whole, purpose, until (epoch milliseconds), at.
// One row; index CaseShare(id).
CREATE (s:CaseShare {id: $id, caseId: $caseId, agency: $agency, whole: $whole, purpose: $purpose, until: $until, at: $at})
RETURN s.id AS id
