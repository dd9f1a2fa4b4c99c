// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Was an import of this data set ended, and does the database hold others? Parameters: dataset. One row; index
// Record(dataset, key).
RETURN EXISTS { MATCH (b:ImportBatch {dataset: $dataset}) WHERE b.finishedAt IS NOT NULL } AS scenario,
  EXISTS { MATCH (r:Record) WHERE r.dataset < $dataset OR r.dataset > $dataset } AS others
