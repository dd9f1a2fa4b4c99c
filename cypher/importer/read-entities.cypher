// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of these entities exist? Parameters: ids. At most one row an id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id
