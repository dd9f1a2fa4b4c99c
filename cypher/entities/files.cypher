// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What are the files of these numbers called? Parameters: numbers. A row a file; index File(number).
MATCH (f:File) WHERE f.number IN $numbers AND ($everything OR f.compartment IN $compartments)
RETURN f.number AS number, f.name AS name
