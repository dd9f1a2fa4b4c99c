// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which neighbours of these entities have most distinct neighbours of their own? Parameters: ids, where: the link filter (FilterParameters),
// limit. One row: given, neighbours (limit at most), total. The number of links bounds that of neighbours from above, so
// only those that can be among the first are counted exactly. Index Entity(id).
MATCH (e:Entity) WHERE e.id IN $ids
  AND ($everything OR EXISTS { MATCH (r:Record {entityId: e.id}) WHERE r.compartment IN $compartments })
WITH collect(e) AS given
CALL (given) {
  UNWIND given AS g
  MATCH (g)-[l]-(n:Entity)
  WHERE ($everything OR l.compartment IN $compartments)
  AND ($where.linkTypes IS NULL OR type(l) IN $where.linkTypes)
  AND ($where.statuses IS NULL OR l.status IN $where.statuses)
  AND (size($where.excludeIds) = 0 OR NOT l.id IN $where.excludeIds)
  AND (NOT $where.timed OR l.first < $where.until AND l.last >= $where.since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $where.since AND t < $where.until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $where.until AND l.ends[i] >= $where.since) END))
  AND ($where.direction = 'BOTH' OR type(l) IN $where.undirected OR ($where.direction = 'OUT') = (startNode(l) = g))
  AND ($where.entityTypes IS NULL OR n.type IN $where.entityTypes) AND NOT n IN given
  AND (size($where.excludeIds) = 0 OR NOT n.id IN $where.excludeIds)
  WITH DISTINCT n
  WITH n, COUNT { (n)--() } AS links ORDER BY links DESC
  WITH collect({node: n, links: links}) AS found
  CALL (found) {
    UNWIND found[0..$limit] AS candidate
    WITH candidate.node AS n
    WITH n, COUNT { MATCH (n)-[v]-(o) WHERE o <> n AND ($everything OR v.compartment IN $compartments) RETURN DISTINCT o } AS neighbours
    RETURN collect({node: n, neighbours: neighbours}) AS first, min(neighbours) AS least
  }
  CALL (found, least) {
    UNWIND found[$limit..] AS candidate
    WITH candidate.node AS n, candidate.links AS links WHERE links >= least
    WITH n, COUNT { MATCH (n)-[v]-(o) WHERE o <> n AND ($everything OR v.compartment IN $compartments) RETURN DISTINCT o } AS neighbours
    RETURN collect({node: n, neighbours: neighbours}) AS others
  }
  CALL (first, others) {
    UNWIND first + others AS candidate
    WITH candidate.node AS n, candidate.neighbours AS neighbours ORDER BY neighbours DESC, n.id LIMIT $limit
    RETURN collect({id: n.id, type: n.type, label: n.label}) AS neighbours
  }
  RETURN neighbours, size(found) AS total
}
RETURN [g IN given | {id: g.id, type: g.type, label: g.label}] AS given, neighbours, total
