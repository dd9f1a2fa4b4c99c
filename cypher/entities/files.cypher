// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What are the files of these numbers called, and the how-manieth of their case are they? Parameters: numbers. A row a file; name:
// null where the asker may not see the file, but only something that came from it. Index File(number).
MATCH (f:File) WHERE f.number IN $numbers
RETURN f.number AS number, f.id AS id, coalesce(f.ordinal, 0) AS ordinal, CASE WHEN $everything OR f.compartment IN $compartments THEN f.name END AS name
