// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets no import write until the transaction ends, and waits for one that does. No parameters. One row.
MERGE (lock:ImportLock {name: 'import'})
SET lock.taken = true
RETURN lock.name AS name
