// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sealed sentences tell whose key ring this graph's is? No parameters. At most one row, with a sentence for each key.
MATCH (c:VaultCheck)
RETURN c.sealed AS sealed LIMIT 1
