// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a key silent in a case: whether the case holds it is answered to nobody. Parameters: caseId, entityId, at. One row;
// index SilentKey(caseId, entityId).
MERGE (s:SilentKey {caseId: $caseId, entityId: $entityId})
ON CREATE SET s.at = $at
RETURN s.at AS at
