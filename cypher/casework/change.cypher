// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that cases, members, shares or compartments change, and lets one change them at a time until the transaction ends.
// No parameters. One row; index CaseworkState(name). A state that was lost does not count from 1 again: readers are remembered
// by it.
MERGE (s:CaseworkState {name: 'casework'})
SET s.version = coalesce(s.version, timestamp()) + 1
RETURN s.version AS version
