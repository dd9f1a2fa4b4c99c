// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {NO_FILTER} from '../model/chart.js';
import {isFiltered} from '../model/visible.js';

/** Hides entities: they stay on the chart, undrawn. */
export function hide(chart, ids) {
  const fresh = [...ids].filter(id => chart.has(id) && !chart.hidden.has(id));
  return fresh.length ? chart.with({hidden: new Set([...chart.hidden, ...fresh])}) : chart;
}

/** Shows everything again: hidden entities, types switched off, and what the filter keeps back. */
export function showAll(chart) {
  const all = !chart.hidden.size && !chart.off.size && !isFiltered(chart);
  return all ? chart : chart.with({hidden: new Set(), off: new Set(), filter: NO_FILTER});
}

/** Switches a type of the legend off, or on again. */
export function toggleType(chart, key) {
  const off = new Set(chart.off);
  if (!off.delete(key)) off.add(key);
  return chart.with({off});
}

/** Leaves one type of its family on, of those given; all on again where it stood alone already. */
export function isolateType(chart, key, family) {
  const others = family.filter(each => each !== key);
  const alone = !chart.off.has(key) && others.every(each => chart.off.has(each));
  const off = new Set([...chart.off].filter(each => !family.includes(each)));
  if (!alone) others.forEach(each => off.add(each));
  return chart.with({off});
}

/** Narrows the chart by statuses or period; null lifts a bound. */
export function filter(chart, change) {
  const next = {...chart.filter, ...change};
  const same = Object.keys(next).every(key => next[key] === chart.filter[key]);
  return same ? chart : chart.with({filter: Object.freeze(next)});
}
