// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which case is shared by this share? Parameters: id. At most one row; index CaseShare(id).
MATCH (s:CaseShare {id: $id})
RETURN s.caseId AS caseId
