// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many entities of each type are there? Parameters: subtypes, the property that tells kinds apart, by type. A row a type
// and kind.
MATCH (e:Entity)
WHERE $everything OR EXISTS { MATCH (r:Record {entityId: e.id}) WHERE r.compartment IN $compartments }
RETURN e.type AS type, e[$subtypes[e.type]] AS kind, count(e) AS count ORDER BY type, kind
