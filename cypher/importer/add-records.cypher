// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes records of entities that exist once. Parameters: rows (properties). One row.
UNWIND $rows AS row
CREATE (r:Record)
SET r = row
RETURN count(r) AS made
