// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which links are there among these entities? Parameters: ids and the link filter (linkTypes, entityTypes, statuses, excludeIds, direction, undirected: types without
// direction, timed, since, until: epoch milliseconds),
// given: ids from which direction and neighbour types are seen, withSources, withProperties. All links. Index Entity(id).
MATCH (e:Entity) WHERE e.id IN $ids
WITH collect(e) AS members
UNWIND members AS a
MATCH (a)-[l]->(b) WHERE b IN members
WITH a, b, l, a.id IN $given AS aGiven, b.id IN $given AS bGiven
WHERE ($linkTypes IS NULL OR type(l) IN $linkTypes)
  AND ($statuses IS NULL OR l.status IN $statuses)
  AND (size($excludeIds) = 0 OR NOT l.id IN $excludeIds)
  AND (NOT $timed OR l.first < $until AND l.last >= $since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $since AND t < $until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $until AND l.ends[i] >= $since) END))
  AND ($direction = 'BOTH' OR type(l) IN $undirected OR a = b OR aGiven = bGiven OR ($direction = 'OUT') = aGiven)
  AND ($entityTypes IS NULL OR bGiven = aGiven AND (a.type IN $entityTypes OR b.type IN $entityTypes)
    OR aGiven AND NOT bGiven AND b.type IN $entityTypes OR bGiven AND NOT aGiven AND a.type IN $entityTypes)
RETURN l.id AS id, type(l) AS type, startNode(l).id AS from, endNode(l).id AS to, l.status AS status, l.grade AS grade,
  l.count AS count, l.first AS first, l.last AS last,
  CASE WHEN $timed THEN l.starts END AS starts, CASE WHEN $timed THEN l.ends END AS ends,
  CASE WHEN $withSources THEN l.sources END AS sources,
  CASE WHEN $withProperties THEN properties(l) END AS properties
ORDER BY id
