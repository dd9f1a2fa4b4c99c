// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps lie on the shortest paths between two entities, whatever the direction? Parameters: from, to, where, maxLength
// (at most 15), cap: how many paths by single links are put together. Rows: step number and its two ids; `walked` tells
// whether the cap was met. Index Entity(id); the filters are part of the search.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[*..15]-(b))
WHERE all(l IN relationships(p) WHERE ($everything OR l.compartment IN $compartments)
  AND ($where.linkTypes IS NULL OR type(l) IN $where.linkTypes)
  AND ($where.statuses IS NULL OR l.status IN $where.statuses)
  AND (size($where.excludeIds) = 0 OR NOT l.id IN $where.excludeIds)
  AND (NOT $where.timed OR l.first < $where.until AND l.last >= $where.since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $where.since AND t < $where.until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $where.until AND l.ends[i] >= $where.since) END)))
  AND all(n IN nodes(p) WHERE n.id = $from OR n.id = $to OR ($where.entityTypes IS NULL OR n.type IN $where.entityTypes)
  AND (size($where.excludeIds) = 0 OR NOT n.id IN $where.excludeIds)
  AND ($where.maxDegree IS NULL OR COUNT { (n)--() } <= $where.maxDegree
    OR COUNT { MATCH (n)-[v]-(o) WHERE o <> n AND ($everything OR v.compartment IN $compartments) WITH DISTINCT o LIMIT coalesce($where.maxDegree, 0) + 1 RETURN o } <= $where.maxDegree))
WITH p LIMIT $cap
WITH collect(nodes(p)) AS paths
WITH paths, size(paths) AS walked WHERE walked > 0 AND size(paths[0]) - 1 <= $maxLength
UNWIND paths AS path
UNWIND range(0, size(path) - 2) AS step
WITH DISTINCT walked, step, path[step] AS x, path[step + 1] AS y
RETURN walked, step, x.id AS from, y.id AS to
