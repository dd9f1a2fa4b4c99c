// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a time step of the second factor; a code that was seen is none any more. Parameters: id, step. A row where it was
// free; index User(id). The first SET locks the node, so that of two at once one reads what the other wrote.
MATCH (u:User {id: $id})
SET u.asked = $step
WITH u WHERE u.factorStep < $step
SET u.factorStep = $step
RETURN u.id AS id
