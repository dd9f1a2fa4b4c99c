// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// With whom are these cases shared, or were? Parameters: caseIds. A row a share, oldest first, with its agency; indexes
// CaseShare(caseId), Agency(id).
MATCH (s:CaseShare) WHERE s.caseId IN $caseIds
OPTIONAL MATCH (a:Agency {id: s.agency})
RETURN properties(s) AS share, a {.*} AS agency ORDER BY s.at, s.id
