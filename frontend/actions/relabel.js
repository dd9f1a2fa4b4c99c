// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** The chart with another label for one of its entities; the same chart where it is not on it. */
export function relabel(chart, {id, label}) {
  return chart.has(id) ? chart.withEntity({...chart.entity(id), label}) : chart;
}
