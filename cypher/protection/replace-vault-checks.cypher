// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the sealed sentences by which the key ring is known. Parameters: sealed, one for each key. One row.
MERGE (c:VaultCheck)
SET c.sealed = $sealed
RETURN size(c.sealed) AS kept
