// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where does one link lead from these entities, and may a path run through there? Parameters: frontier, ends: ids that may
// always be entered, where, withTimes, most. A row a pair, `most` at most: entity, neighbour, times of the
// links (pairs of epoch milliseconds) where asked. Index Entity(id).
MATCH (e:Entity) WHERE e.id IN $frontier
MATCH (e)-[l]-(n:Entity)
WHERE n <> e AND ($everything OR l.compartment IN $compartments)
  AND ($where.linkTypes IS NULL OR type(l) IN $where.linkTypes)
  AND ($where.statuses IS NULL OR l.status IN $where.statuses)
  AND (size($where.excludeIds) = 0 OR NOT l.id IN $where.excludeIds)
  AND (NOT $where.timed OR l.first < $where.until AND l.last >= $where.since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $where.since AND t < $where.until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $where.until AND l.ends[i] >= $where.since) END))
  AND ($where.direction = 'BOTH' OR type(l) IN $where.undirected OR ($where.direction = 'OUT') = (startNode(l) = e))
WITH e, n, CASE WHEN $withTimes THEN collect({starts: l.starts, ends: l.ends}) END AS times
WHERE n.id IN $ends OR ($where.entityTypes IS NULL OR n.type IN $where.entityTypes)
  AND (size($where.excludeIds) = 0 OR NOT n.id IN $where.excludeIds)
  AND ($where.maxDegree IS NULL OR COUNT { (n)--() } <= $where.maxDegree
    OR COUNT { MATCH (n)-[v]-(o) WHERE o <> n AND ($everything OR v.compartment IN $compartments) WITH DISTINCT o LIMIT coalesce($where.maxDegree, 0) + 1 RETURN o } <= $where.maxDegree)
RETURN e.id AS from, n.id AS to, times
LIMIT $most
