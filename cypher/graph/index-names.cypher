// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which indexes are there, those of constraints among them? No parameters. One row.
SHOW INDEXES YIELD name
RETURN collect(name) AS names
