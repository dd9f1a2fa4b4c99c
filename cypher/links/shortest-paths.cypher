// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps lie on the shortest paths between two entities, whatever the direction? Parameters: from, to, the link filter,
// maxDegree, maxLength (at most 15), cap: how many paths by single links are walked. Rows: step number, the two ids; `walked`
// tells whether the cap was met. Index Entity(id); the filters are part of the search.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[*..15]-(b))
WHERE all(l IN relationships(p) WHERE ($linkTypes IS NULL OR type(l) IN $linkTypes)
  AND ($statuses IS NULL OR l.status IN $statuses)
  AND (size($excludeIds) = 0 OR NOT l.id IN $excludeIds)
  AND (NOT $timed OR l.first < $until AND l.last >= $since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $since AND t < $until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $until AND l.ends[i] >= $since) END)))
  AND all(n IN nodes(p) WHERE n.id = $from OR n.id = $to OR ($entityTypes IS NULL OR n.type IN $entityTypes)
  AND (size($excludeIds) = 0 OR NOT n.id IN $excludeIds)
  AND ($maxDegree IS NULL OR COUNT { (n)--() } <= $maxDegree
    OR COUNT { MATCH (n)--(o) WHERE o <> n RETURN DISTINCT o } <= $maxDegree))
WITH p LIMIT $cap
WITH collect(nodes(p)) AS paths
WITH paths, size(paths) AS walked WHERE walked > 0 AND size(paths[0]) - 1 <= $maxLength
UNWIND paths AS path
UNWIND range(0, size(path) - 2) AS step
WITH DISTINCT walked, step, path[step] AS x, path[step + 1] AS y
RETURN walked, step, x.id AS from, y.id AS to
