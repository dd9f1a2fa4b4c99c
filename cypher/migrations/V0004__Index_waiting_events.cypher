// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WaitingEvent(caseId, dataset, linkType, key): importer/waiting-events, page by page however many wait.
CREATE INDEX waiting_event IF NOT EXISTS FOR (e:WaitingEvent) ON (e.caseId, e.dataset, e.linkType, e.key);
