// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Record(entityId): entities/facts, what data sets say of an entity.
CREATE INDEX record_entity IF NOT EXISTS FOR (r:Record) ON (r.entityId);
// Record(dataset, key): entities/entity-by-key, entities/datasets.
CREATE INDEX record_key IF NOT EXISTS FOR (r:Record) ON (r.dataset, r.key);
// Event(linkId, at): entities/events.
CREATE INDEX event_link IF NOT EXISTS FOR (e:Event) ON (e.linkId, e.at);
// Record.terms: search/hits, search/spellings; the terms are made by the program, so the index only splits at spaces.
CREATE FULLTEXT INDEX record_terms IF NOT EXISTS FOR (r:Record) ON EACH [r.terms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
