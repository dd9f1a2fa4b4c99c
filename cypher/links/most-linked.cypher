// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which entities of these types have most distinct neighbours, then most links? Parameters: types, where, limit.
// One row: ranked (limit at most), total: those with a link. A scan of the types; bounded by the time-out.
MATCH (e:Entity) WHERE any(type IN labels(e) WHERE type IN $types)
MATCH (e)-[l]-(n:Entity)
WHERE ($everything OR l.compartment IN $compartments)
  AND ($where.linkTypes IS NULL OR type(l) IN $where.linkTypes)
  AND ($where.statuses IS NULL OR l.status IN $where.statuses)
  AND (size($where.excludeIds) = 0 OR NOT l.id IN $where.excludeIds)
  AND (NOT $where.timed OR l.first < $where.until AND l.last >= $where.since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $where.since AND t < $where.until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $where.until AND l.ends[i] >= $where.since) END))
  AND ($where.direction = 'BOTH' OR type(l) IN $where.undirected OR ($where.direction = 'OUT') = (startNode(l) = e))
  AND ($where.entityTypes IS NULL OR n.type IN $where.entityTypes)
  AND (size($where.excludeIds) = 0 OR NOT n.id IN $where.excludeIds AND NOT e.id IN $where.excludeIds)
WITH e, count(DISTINCT l) AS links, count(DISTINCT CASE WHEN n <> e THEN n END) AS neighbours
ORDER BY neighbours DESC, links DESC, e.id
WITH collect({id: e.id, type: e.type, label: e.label, links: links, neighbours: neighbours}) AS found
RETURN found[0..$limit] AS ranked, size(found) AS total
