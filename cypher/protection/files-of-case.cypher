// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What are the files of a case called? Parameters: prefix (the case and a slash). A row a file; index File(id).
MATCH (f:File) WHERE f.id STARTS WITH $prefix
RETURN f.id AS id, f.name AS name ORDER BY id
