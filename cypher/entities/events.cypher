// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which events stand behind each of these links? Parameters: linkIds, timed: whether only those from since until before until
// count, afterAt, afterId (null: from the start), limit (of each), open: stands for "no time". A row a link: its events, oldest
// first, those without time last, and their total; index Event(linkId, at). Who sees a link sees its events: the links are
// ones that the asker was shown.
UNWIND $linkIds AS linkId
CALL (linkId) {
  MATCH (e:Event {linkId: linkId})
  WITH e, coalesce(e.at, $open) AS time
  WHERE (NOT $timed OR e.at >= $since AND e.at < $until)
    AND ($afterId IS NULL OR time > $afterAt OR time = $afterAt AND e.id > $afterId)
  WITH e ORDER BY time, e.id LIMIT $limit
  RETURN collect(properties(e)) AS events
}
RETURN linkId, events, COUNT { MATCH (e:Event {linkId: linkId}) WHERE NOT $timed OR e.at >= $since AND e.at < $until } AS total
