// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many links of each type, direction and neighbour type does each of these entities have? Parameters: ids and the link filter (linkTypes, entityTypes, statuses, excludeIds, direction, undirected: types without
// direction, timed, since, until: epoch milliseconds).
// A row a group. Index Entity(id).
MATCH (e:Entity) WHERE e.id IN $ids
MATCH (e)-[l]-(n:Entity)
WHERE ($linkTypes IS NULL OR type(l) IN $linkTypes)
  AND ($statuses IS NULL OR l.status IN $statuses)
  AND (size($excludeIds) = 0 OR NOT l.id IN $excludeIds)
  AND (NOT $timed OR l.first < $until AND l.last >= $since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $since AND t < $until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $until AND l.ends[i] >= $since) END))
  AND (e = n OR ($direction = 'BOTH' OR type(l) IN $undirected OR ($direction = 'OUT') = (startNode(l) = e)))
  AND ($entityTypes IS NULL OR n.type IN $entityTypes)
  AND (size($excludeIds) = 0 OR NOT n.id IN $excludeIds OR n = e)
WITH e, type(l) AS linkType, n, l, CASE WHEN type(l) IN $undirected OR e = n THEN 'BOTH'
  WHEN startNode(l) = e THEN 'OUT' ELSE 'IN' END AS direction
RETURN e.id AS id, linkType, direction, n.type AS entityType, count(DISTINCT l) AS count, count(DISTINCT n) AS entities
ORDER BY id, linkType, direction, entityType
