// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which entities are these records of? Parameters: ids of records. At most one row an id.
UNWIND $ids AS id
MATCH (r:Record {id: id})
RETURN r.id AS id, r.entityId AS entityId, r.type AS type
