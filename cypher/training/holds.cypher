// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Does the database hold this data set, and does it hold others? Parameters: dataset. One row; index Record(dataset, key).
RETURN EXISTS { MATCH (r:Record {dataset: $dataset}) WHERE r.key IS NOT NULL } AS scenario,
  EXISTS { MATCH (r:Record) WHERE r.dataset < $dataset OR r.dataset > $dataset } AS others
