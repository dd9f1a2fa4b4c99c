// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which links are there between the two entities of each pair, walking from the first to the second? Parameters: pairs
// (lists of two ids) and the link filter without entityTypes, withSources, withProperties. All links. Index Entity(id).
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
MATCH (a)-[l]-(b)
WHERE ($linkTypes IS NULL OR type(l) IN $linkTypes)
  AND ($statuses IS NULL OR l.status IN $statuses)
  AND (size($excludeIds) = 0 OR NOT l.id IN $excludeIds)
  AND (NOT $timed OR l.first < $until AND l.last >= $since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $since AND t < $until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $until AND l.ends[i] >= $since) END))
  AND ($direction = 'BOTH' OR type(l) IN $undirected OR ($direction = 'OUT') = (startNode(l) = a))
WITH DISTINCT l
RETURN l.id AS id, type(l) AS type, startNode(l).id AS from, endNode(l).id AS to, l.status AS status, l.grade AS grade,
  l.count AS count, l.first AS first, l.last AS last,
  CASE WHEN $timed THEN l.starts END AS starts, CASE WHEN $timed THEN l.ends END AS ends,
  CASE WHEN $withSources THEN l.sources END AS sources,
  CASE WHEN $withProperties THEN properties(l) END AS properties
ORDER BY id
