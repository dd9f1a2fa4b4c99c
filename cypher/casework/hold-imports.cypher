// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps imports from writing until the transaction ends: a batch would put back the compartments that it has read. No parameters.
// One row; index ImportLock(name).
MERGE (lock:ImportLock {name: 'import'})
SET lock.taken = true
RETURN lock.name AS name
