// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases have this id, else this number? Parameters: number. At most two rows tell whether it is the only one; indexes
// Case(id), Case(number).
MATCH (c:Case) WHERE c.id = $number OR c.number = $number AND NOT EXISTS { MATCH (:Case {id: $number}) }
RETURN c.id AS id ORDER BY id LIMIT 2
