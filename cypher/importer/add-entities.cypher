// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes entities that exist once a data set, which are their own records. Parameters: type, rows (properties). One row.
UNWIND $rows AS row
CREATE (e:Entity:Record:$($type))
SET e = row
RETURN count(e) AS made
