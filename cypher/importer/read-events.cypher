// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of these events? Parameters: ids. At most one row an id.
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN properties(e) AS event
