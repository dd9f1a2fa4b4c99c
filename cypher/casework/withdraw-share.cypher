// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Withdraws a share. Parameters: id, at (epoch milliseconds). One row: withdrawn, 0 where it was before; index CaseShare(id).
OPTIONAL MATCH (s:CaseShare {id: $id}) WHERE s.withdrawnAt IS NULL
WITH collect(s) AS shares
FOREACH (s IN shares | SET s.withdrawnAt = $at)
RETURN size(shares) AS withdrawn
