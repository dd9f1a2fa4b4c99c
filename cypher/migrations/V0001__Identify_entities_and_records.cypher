// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What exists once, and how the importer and every link query find it.
// Entity.id: every query that is given ids.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
// Record.id: importer/read-records, importer/update-records, search/hits.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE;
// Event.id: importer/read-events, importer/write-events.
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (e:Event) REQUIRE e.id IS UNIQUE;
// File.id: importer/add-file, importer/read-file. File.number: entities/files.
CREATE CONSTRAINT file_id IF NOT EXISTS FOR (f:File) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT file_number IF NOT EXISTS FOR (f:File) REQUIRE f.number IS UNIQUE;
