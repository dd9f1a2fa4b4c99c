// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which links are there among these entities? Parameters: ids, where: the link filter (FilterParameters),
// given: ids from which direction and neighbour types are seen, withSources, withProperties. All links. Index Entity(id).
// The join finds the other end by hash; `IN` over a list of entities compares one by one, 250 ms for the links of 100 hubs.
MATCH (a:Entity)-[l]->(b:Entity) USING JOIN ON b
WHERE a.id IN $ids AND b.id IN $ids
WITH a, b, l, a.id IN $given AS aGiven, b.id IN $given AS bGiven
WHERE ($everything OR l.compartment IN $compartments)
  AND ($where.linkTypes IS NULL OR type(l) IN $where.linkTypes)
  AND ($where.statuses IS NULL OR l.status IN $where.statuses)
  AND (size($where.excludeIds) = 0 OR NOT l.id IN $where.excludeIds)
  AND (NOT $where.timed OR l.first < $where.until AND l.last >= $where.since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $where.since AND t < $where.until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $where.until AND l.ends[i] >= $where.since) END))
  AND (NOT aGiven AND NOT bGiven
    OR aGiven AND ($where.entityTypes IS NULL OR b.type IN $where.entityTypes)
      AND ($where.direction <> 'IN' OR type(l) IN $where.undirected OR a = b)
    OR bGiven AND ($where.entityTypes IS NULL OR a.type IN $where.entityTypes)
      AND ($where.direction <> 'OUT' OR type(l) IN $where.undirected OR a = b))
RETURN l.id AS id, type(l) AS type, startNode(l).id AS from, endNode(l).id AS to, l.status AS status, l.grade AS grade,
  l.count AS count, l.first AS first, l.last AS last,
  CASE WHEN $where.timed THEN l.starts END AS starts, CASE WHEN $where.timed THEN l.ends END AS ends,
  CASE WHEN $withSources THEN l.sources END AS sources,
  CASE WHEN $withProperties THEN properties(l) END AS properties
ORDER BY id
