// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Is there anything of this data set? Parameters: dataset. One row; index Record(dataset, key).
RETURN EXISTS { MATCH (r:Record {dataset: $dataset}) WHERE r.key IS NOT NULL AND ($everything OR r.compartment IN $compartments) } AS there
