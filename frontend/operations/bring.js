// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {add, added, move} from '../actions/index.js';
import {expand} from '../api/questions.js';
import {isFiltered} from '../model/visible.js';

/**
 * Brings an answer onto the chart: what is new is laid out near what it is linked to, and all links that it has
 * to the rest of the chart come with it. One step of the history; resolves to the ids that are new.
 */
export async function bring(desk, answer, {step, select}, signal) {
  const whole = await complete(desk, answer, signal);
  const {chart, fresh} = await arranged(desk, whole);
  desk.store.commit(chart, step(fresh), select?.(fresh, whole) ?? fresh);
  await desk.drawn();
  desk.view.reveal(whole.entities.map(entity => entity.id));
  return fresh;
}

/** The chart's filter as the service takes it, with more conditions; null for none. */
export function where(chart, more = {}) {
  const {statuses, from, to} = chart.filter;
  const all = isFiltered(chart) ? {statuses, from, to, ...more} : more;
  const set = Object.fromEntries(Object.entries(all).filter(([, value]) => value != null));
  return Object.keys(set).length ? set : null;
}

/** Entities by id with the links that join them to each other and to the chart. */
export async function complete(desk, {entities, links}, signal) {
  const {chart} = desk.store;
  const fresh = entities.filter(entity => !chart.has(entity.id));
  if (!fresh.length) return {entities, links};
  const ids = [...new Set([...chart.entities.keys(), ...entities.map(entity => entity.id)])];
  if (ids.length === 1 && fresh[0].links != null) return {entities, links};
  const among = await expand({ids, where: where(chart), limit: 0}, signal);
  return {entities: among.entities, links: [...links, ...among.links]};
}

async function arranged(desk, answer) {
  for (;;) {
    const before = desk.store.chart;
    const seeded = add(before, answer);
    const fresh = added(before, seeded);
    const places = fresh.length > 1 || before.entities.size ? await desk.arrange(seeded, 'organic', new Set(fresh)) : new Map();
    if (desk.store.chart === before) return {chart: move(seeded, places), fresh};
  }
}
