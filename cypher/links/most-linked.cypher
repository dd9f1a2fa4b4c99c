// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which entities of these types have most distinct neighbours, then most links? Parameters: types, the link filter, limit.
// One row: ranked (limit at most), total: those with a link. A scan of the types; bounded by the time-out.
MATCH (e:Entity) WHERE any(type IN labels(e) WHERE type IN $types)
MATCH (e)-[l]-(n:Entity)
WHERE ($linkTypes IS NULL OR type(l) IN $linkTypes)
  AND ($statuses IS NULL OR l.status IN $statuses)
  AND (size($excludeIds) = 0 OR NOT l.id IN $excludeIds)
  AND (NOT $timed OR l.first < $until AND l.last >= $since
    AND (CASE WHEN l.ends IS NULL THEN any(t IN l.starts WHERE t >= $since AND t < $until)
      ELSE any(i IN range(0, size(l.ends) - 1) WHERE l.starts[i] < $until AND l.ends[i] >= $since) END))
  AND ($direction = 'BOTH' OR type(l) IN $undirected OR ($direction = 'OUT') = (startNode(l) = e))
  AND ($entityTypes IS NULL OR n.type IN $entityTypes)
  AND (size($excludeIds) = 0 OR NOT n.id IN $excludeIds AND NOT e.id IN $excludeIds)
WITH e, count(DISTINCT l) AS links, count(DISTINCT CASE WHEN n <> e THEN n END) AS neighbours
ORDER BY neighbours DESC, links DESC, e.id
WITH collect({id: e.id, type: e.type, label: e.label, links: links, neighbours: neighbours}) AS found
RETURN found[0..$limit] AS ranked, size(found) AS total
