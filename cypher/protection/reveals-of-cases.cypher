// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who asked to see what is sealed in these cases? Parameters: caseIds, limit of each. A row a case: reveals, waiting ones first,
// then the latest; index Reveal(caseId).
UNWIND $caseIds AS caseId
CALL (caseId) {
  MATCH (r:Reveal {caseId: caseId})
  WITH r ORDER BY r.status = 'WAITING' DESC, r.askedAt DESC, r.id LIMIT $limit
  RETURN collect(properties(r)) AS reveals
}
RETURN caseId, reveals
