// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where does one link lead from these entities, and may a path run through there? Parameters: frontier, ends: ids that may
// always be entered, the link filter, maxDegree, withTimes. A row a pair: entity, neighbour, times of the links (pairs of
// epoch milliseconds) where asked. Index Entity(id).
MATCH (e:Entity) WHERE e.id IN $frontier
MATCH (e)-[l]-(n:Entity)
WHERE n <> e AND ($linkTypes IS NULL OR type(l) IN $linkTypes)
  AND ($statuses IS NULL OR l.status IN $statuses)
  AND (size($excludeIds) = 0 OR NOT l.id IN $excludeIds)
  AND (NOT $timed OR l.first < $until AND l.last >= $since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $since AND t < $until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $until AND l.ends[i] >= $since) END))
  AND ($direction = 'BOTH' OR type(l) IN $undirected OR ($direction = 'OUT') = (startNode(l) = e))
WITH e, n, CASE WHEN $withTimes THEN collect({starts: l.starts, ends: l.ends}) END AS times
WHERE n.id IN $ends OR ($entityTypes IS NULL OR n.type IN $entityTypes)
  AND (size($excludeIds) = 0 OR NOT n.id IN $excludeIds)
  AND ($maxDegree IS NULL OR COUNT { (n)--() } <= $maxDegree
    OR COUNT { MATCH (n)--(o) WHERE o <> n RETURN DISTINCT o } <= $maxDegree)
RETURN e.id AS from, n.id AS to, times
