// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {missing} from '../model/badges.js';
import {gather} from '../model/bundles.js';
import {visible} from '../model/visible.js';

/** Radius of an entity in chart units. */
export const RADIUS = 18;

/**
 * What is drawn of a chart, as flat arrays: entity `n` stands at (`xs[n]`, `ys[n]`); a bundle knows its ends as
 * numbers `s` and `t`. Made anew for each chart, never for a mere movement of the view.
 */
export function toScene(chart, catalogue) {
  const {entities, links} = visible(chart);
  const index = new Map(entities.map((entity, n) => [entity.id, n]));
  const xs = new Float64Array(entities.length);
  const ys = new Float64Array(entities.length);
  const nodes = entities.map((entity, n) => {
    const {x, y} = chart.positions.get(entity.id);
    xs[n] = x;
    ys[n] = y;
    return toNode(chart, entity, catalogue);
  });
  const bundles = gather(links).map(bundle => ({...bundle, s: index.get(bundle.a), t: index.get(bundle.b)}));
  return {chart, nodes, xs, ys, index, bundles, adjacent: adjacency(nodes.length, bundles)};
}

function toNode(chart, entity, catalogue) {
  return {
    id: entity.id,
    type: entity.type,
    kind: catalogue.kind(entity.type),
    icon: catalogue.icon(entity.type),
    label: entity.label,
    badge: missing(chart, entity),
    pinned: chart.pinned.has(entity.id),
    degree: chart.linksOf(entity.id).length,
    alpha: 1,
  };
}

function adjacency(size, bundles) {
  const lists = Array.from({length: size}, () => []);
  bundles.forEach((bundle, n) => {
    lists[bundle.s].push(n);
    if (bundle.t !== bundle.s) lists[bundle.t].push(n);
  });
  return lists;
}

/** Numbers of the entities, and of the bundles, that stand out when these ids are selected; null for all alike. */
export function emphasis(scene, ids) {
  if (!ids.size) return null;
  const nodes = new Set();
  const bundles = new Set();
  const marked = new Set();
  for (const id of ids) {
    const n = scene.index.get(id);
    if (n === undefined) continue;
    nodes.add(n);
    for (const each of scene.adjacent[n]) bundles.add(each);
  }
  scene.bundles.forEach((bundle, n) => {
    if (bundle.links.some(link => ids.has(link.id))) marked.add(n);
  });
  for (const n of [...bundles, ...marked]) nodes.add(scene.bundles[n].s).add(scene.bundles[n].t);
  for (const n of marked) bundles.add(n);
  return {nodes, bundles, marked};
}
