// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many links of each type are there? No parameters. A row a type.
MATCH ()-[l]->() WHERE $everything OR l.compartment IN $compartments
RETURN type(l) AS type, count(l) AS count ORDER BY type
