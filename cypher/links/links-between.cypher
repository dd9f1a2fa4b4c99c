// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which links are there between the two entities of each pair, walking from the first to the second? Parameters: pairs
// (lists of two ids) and where (without entityTypes), withSources, withProperties. All links. Index Entity(id).
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
MATCH (a)-[l]-(b)
WHERE ($everything OR l.compartment IN $compartments)
  AND ($where.linkTypes IS NULL OR type(l) IN $where.linkTypes)
  AND ($where.statuses IS NULL OR l.status IN $where.statuses)
  AND (size($where.excludeIds) = 0 OR NOT l.id IN $where.excludeIds)
  AND (NOT $where.timed OR l.first < $where.until AND l.last >= $where.since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $where.since AND t < $where.until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $where.until AND l.ends[i] >= $where.since) END))
  AND ($where.direction = 'BOTH' OR type(l) IN $where.undirected OR ($where.direction = 'OUT') = (startNode(l) = a))
WITH DISTINCT l
RETURN l.id AS id, type(l) AS type, startNode(l).id AS from, endNode(l).id AS to, l.status AS status, l.grade AS grade,
  l.count AS count, l.first AS first, l.last AS last,
  CASE WHEN $where.timed THEN l.starts END AS starts, CASE WHEN $where.timed THEN l.ends END AS ends,
  CASE WHEN $withSources THEN l.sources END AS sources,
  CASE WHEN $withProperties THEN properties(l) END AS properties
ORDER BY id
