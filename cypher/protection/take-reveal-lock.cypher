// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets one step of a user's reveals be taken at a time, until the transaction ends. Parameters: user. One row; index
// RevealLock(user).
MERGE (lock:RevealLock {user: $user})
SET lock.taken = true
RETURN lock.user AS user
