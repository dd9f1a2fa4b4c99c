// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which migrations were applied? Holds a lock on them until the transaction ends. No parameters. At most one row a migration.
MERGE (lock:MigrationLock {name: 'migrations'})
SET lock.taken = timestamp()
WITH lock
OPTIONAL MATCH (m:Migration)
WITH m ORDER BY m.version
RETURN collect(m {.version, .name, .checksum}) AS applied
