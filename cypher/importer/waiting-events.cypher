// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which events of a data set still lack an end or a time? Parameters: caseId, dataset, linkType, after (key of the last one
// seen), limit. At most limit rows, by key; index WaitingEvent(caseId, dataset, linkType, key), whose order is the one asked for.
MATCH (e:WaitingEvent)
WHERE e.caseId = $caseId AND e.dataset = $dataset AND e.linkType = $linkType AND e.key > $after
WITH e ORDER BY e.caseId, e.dataset, e.linkType, e.key LIMIT $limit
RETURN e.linkType AS linkType, e.key AS key, e.source AS source
