// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// With whom are these cases shared, or were? Parameters: caseIds. A row a share, oldest first; index CaseShare(caseId).
MATCH (s:CaseShare) WHERE s.caseId IN $caseIds
RETURN properties(s) AS share ORDER BY s.at, s.id
