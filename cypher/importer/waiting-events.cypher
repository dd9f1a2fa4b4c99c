// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which events of a data set still lack an end or a time? Parameters: caseId, dataset, limit. One row: how many, and the keys of the first.
MATCH (e:WaitingEvent)
WHERE e.caseId = $caseId AND e.dataset = $dataset
WITH e ORDER BY e.linkType, e.key
WITH collect(e) AS events
RETURN size(events) AS total, [e IN events[..$limit] | {linkType: e.linkType, key: e.key, sources: e.sources}] AS first
