// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many links of each type, direction and neighbour type does each of these entities have? Parameters: ids, where: the link filter (FilterParameters).
// A row a group. Index Entity(id).
MATCH (e:Entity) WHERE e.id IN $ids
MATCH (e)-[l]-(n:Entity)
WHERE ($everything OR l.compartment IN $compartments)
  AND ($where.linkTypes IS NULL OR type(l) IN $where.linkTypes)
  AND ($where.statuses IS NULL OR l.status IN $where.statuses)
  AND (size($where.excludeIds) = 0 OR NOT l.id IN $where.excludeIds)
  AND (NOT $where.timed OR l.first < $where.until AND l.last >= $where.since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $where.since AND t < $where.until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $where.until AND l.ends[i] >= $where.since) END))
  AND (e = n OR ($where.direction = 'BOTH' OR type(l) IN $where.undirected OR ($where.direction = 'OUT') = (startNode(l) = e)))
  AND ($where.entityTypes IS NULL OR n.type IN $where.entityTypes)
  AND (size($where.excludeIds) = 0 OR NOT n.id IN $where.excludeIds OR n = e)
WITH e, type(l) AS linkType, n, l, CASE WHEN type(l) IN $where.undirected OR e = n THEN 'BOTH'
  WHEN startNode(l) = e THEN 'OUT' ELSE 'IN' END AS direction
RETURN e.id AS id, linkType, direction, n.type AS entityType, count(DISTINCT l) AS count, count(DISTINCT n) AS entities
ORDER BY id, linkType, direction, entityType
