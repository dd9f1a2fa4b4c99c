// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {otherEnd} from '../model/chart.js';
import {bounds, middle, sunflower} from '../model/geometry.js';

const SPACING = 46;
const ORIGIN_RING = 70;

/**
 * Adds the entities and links of an answer. What is new stands near the entities that it is linked to,
 * what was there stays where it is.
 */
export function add(chart, {entities, links}) {
  const known = merge(chart.entities, entities);
  const joined = merge(chart.links, links.filter(link => known.has(link.from) && known.has(link.to)));
  if (known === chart.entities && joined === chart.links) return chart;
  const fresh = [...known.keys()].filter(id => !chart.has(id));
  return chart.with({
    entities: known,
    links: joined,
    positions: place(chart, fresh, joined),
    hidden: without(chart.hidden, entities.map(entity => entity.id)),
  });
}

/** The ids that `after` has and `before` has not. */
export function added(before, after) {
  return [...after.entities.keys()].filter(id => !before.has(id));
}

function merge(map, items) {
  const changed = items.filter(item => !same(map.get(item.id), item));
  if (!changed.length) return map;
  const next = new Map(map);
  for (const item of changed) next.set(item.id, Object.freeze({...map.get(item.id), ...item}));
  return next;
}

function same(old, item) {
  return old && Object.keys(item).every(key => old[key] === item[key]);
}

function without(set, ids) {
  return ids.some(id => set.has(id)) ? new Set([...set].filter(id => !ids.includes(id))) : set;
}

function place(chart, fresh, links) {
  const positions = new Map(chart.positions);
  const origins = new Map(fresh.map(id => [id, []]));
  for (const link of links.values()) {
    for (const id of [link.from, link.to]) {
      const other = chart.positions.get(otherEnd(link, id));
      if (origins.has(id) && other) origins.get(id).push(other);
    }
  }
  const taken = new Map();
  const free = beside(chart);
  for (const id of fresh) positions.set(id, nextTo(middle(origins.get(id)), free, taken));
  return positions;
}

function nextTo(origin, free, taken) {
  const centre = origin ?? free;
  const key = `${Math.round(centre.x)} ${Math.round(centre.y)}`;
  const n = taken.get(key) ?? 0;
  taken.set(key, n + 1);
  return sunflower(centre, n, SPACING, origin ? ORIGIN_RING : -SPACING * Math.SQRT1_2);
}

function beside(chart) {
  const box = bounds(chart.positions.values());
  return box ? {x: box.x1 + 3 * SPACING, y: (box.y0 + box.y1) / 2} : {x: 0, y: 0};
}
