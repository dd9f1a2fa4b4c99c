// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const SEED = 0.5;
const ROOM = 45;
/** How long a link is by the degree of its less linked end: what hangs on one thread stands near what holds it. */
const LENGTHS = [0, 66, 80];
const LONGEST = 110;
const FEW = 30;
const WIDER = 1.4;

/**
 * Organic layout by forces: linked entities near, others apart. The random source is seeded and the order that of ids,
 * so the same chart gives the same picture. Those not in `moving` stay where they are.
 * `d3` is handed in: a worker has no import map.
 */
export function force(d3, {nodes, links, moving}) {
  const points = nodes.map(({id, x, y}) => moving.has(id) ? {id, x, y} : {id, x, y, fx: x, fy: y})
    .sort((one, two) => (one.id < two.id ? -1 : 1));
  const wider = points.length <= FEW ? WIDER : 1;
  const simulation = d3.forceSimulation(points).stop()
    .randomSource(d3.randomLcg(SEED))
    .force('link', pull(d3, tiesOf(links), wider))
    .force('charge', d3.forceManyBody().strength(-480).distanceMax(1200).theta(0.9))
    .force('room', d3.forceCollide(ROOM * wider).strength(0.8))
    .force('x', d3.forceX(0).strength(0.05))
    .force('y', d3.forceY(0).strength(0.08));
  simulation.tick(ticks(points.length));
  return new Map(points.filter(point => moving.has(point.id)).map(({id, x, y}) => [id, {x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10}]));
}

/** Each linked pair once, in an order that does not depend on that of the links. */
function tiesOf(links) {
  const pairs = links.filter(({from, to}) => from !== to).map(({from, to}) => from < to ? [from, to] : [to, from]);
  const ties = new Map(pairs.map(([source, target]) => [`${source} ${target}`, {source, target}]));
  return [...ties].sort(([one], [two]) => (one < two ? -1 : 1)).map(([, tie]) => tie);
}

function pull(d3, ties, wider) {
  const degrees = new Map();
  for (const id of ties.flatMap(({source, target}) => [source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const least = ({source, target}) => Math.min(degrees.get(source.id), degrees.get(target.id));
  return d3.forceLink(ties).id(point => point.id).distance(tie => wider * (LENGTHS[least(tie)] ?? LONGEST));
}

function ticks(count) {
  return count > 3000 ? 120 : count > 800 ? 200 : 300;
}
