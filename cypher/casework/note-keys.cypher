// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Is one of these entities a key of a user? Parameters: ids. One row: known; index UserKey(entityId).
RETURN EXISTS { MATCH (k:UserKey) WHERE k.entityId IN $ids } AS known
