// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases have this number? Parameters: number. At most a few rows; index Case(number).
MATCH (c:Case {number: $number})
RETURN c.id AS id, c.title AS title ORDER BY id LIMIT 5
