// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The number of a kept file. Parameters: id. At most one row.
MATCH (f:File {id: $id})
RETURN f.number AS number
