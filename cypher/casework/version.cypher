// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How often did cases, members, shares or compartments change? No parameters. At most one row; index CaseworkState(name).
MATCH (s:CaseworkState {name: 'casework'})
RETURN s.version AS version
