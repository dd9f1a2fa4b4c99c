// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Waits until every index can answer. Parameters: seconds. No rows.
CALL db.awaitIndexes($seconds)
