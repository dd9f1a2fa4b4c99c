// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which events of a data set still lack an end or a time? Parameters: caseId, dataset, after (link type and key of the last
// one seen), limit. At most limit rows, by link type and key.
MATCH (e:WaitingEvent)
WHERE e.caseId = $caseId AND e.dataset = $dataset AND [e.linkType, e.key] > $after
RETURN e.linkType AS linkType, e.key AS key, e.source AS source
ORDER BY linkType, key
LIMIT $limit
