// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets one import write at a time, until the transaction ends. No parameters. One row.
MERGE (lock:ImportLock {name: 'import'})
SET lock.taken = true
RETURN lock.name AS name
