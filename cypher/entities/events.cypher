// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which events stand behind each of these links? Parameters: linkIds, timed: whether only those from since until before until
// count, afterAt, afterId (null: from the start), limit (of each), open: stands for "no time". A row a link: its events, oldest
// first, those without time last, their total, and whether an end is masked to the asker, by a record of its own or by one that
// guards it; indexes Event(linkId, at), Record(entityId), Record(id). Who sees a link sees its events: the links are ones that
// the asker was shown.
UNWIND $linkIds AS linkId
CALL (linkId) {
  MATCH (e:Event {linkId: linkId})
  WITH e, coalesce(e.at, $open) AS time
  WHERE (NOT $timed OR e.at >= $since AND e.at < $until)
    AND ($afterId IS NULL OR time > $afterAt OR time = $afterAt AND e.id > $afterId)
  WITH e ORDER BY time, e.id LIMIT $limit
  RETURN collect(properties(e)) AS events
}
CALL (events) {
  WITH events[0] AS event
  UNWIND [event.fromId, event.toId] AS entityId
  MATCH (r:Record {entityId: entityId}) WHERE $everything OR r.compartment IN $compartments
  WITH r WHERE r.protection IS NOT NULL OR r.guardedBy IS NOT NULL
    AND EXISTS { MATCH (g:Record) WHERE g.id IN r.guardedBy AND ($everything OR g.compartment IN $compartments) }
  RETURN count(r) > 0 AS masked
}
RETURN linkId, events, masked, COUNT { MATCH (e:Event {linkId: linkId}) WHERE NOT $timed OR e.at >= $since AND e.at < $until } AS total
