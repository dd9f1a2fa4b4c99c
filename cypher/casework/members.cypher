// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is a member of these cases? Parameters: caseIds. A row a member, by case and user; index CaseMember(caseId).
MATCH (m:CaseMember) WHERE m.caseId IN $caseIds
RETURN m.caseId AS caseId, m.user AS user, m.role AS role ORDER BY caseId, user
