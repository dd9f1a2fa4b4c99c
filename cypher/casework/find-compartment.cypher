// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which number has this compartment? Parameters: id. At most one row; index Compartment(id).
MATCH (c:Compartment {id: $id})
RETURN c.number AS number
