// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const SEED = 0.5;
const REST = 132;
const ROOM = 50;

/**
 * Organic layout by forces: linked entities near, others apart. The random source is seeded and the order that of ids,
 * so the same chart gives the same picture. Those not in `moving` stay where they are.
 * `d3` is handed in: a worker has no import map.
 */
export function force(d3, {nodes, links, moving}) {
  const points = nodes.map(({id, x, y}) => moving.has(id) ? {id, x, y} : {id, x, y, fx: x, fy: y})
    .sort((one, two) => (one.id < two.id ? -1 : 1));
  const ties = links.map(({from, to}) => ({source: from, target: to})).filter(tie => tie.source !== tie.target)
    .sort((one, two) => (one.source + one.target < two.source + two.target ? -1 : 1));
  const simulation = d3.forceSimulation(points).stop()
    .randomSource(d3.randomLcg(SEED))
    .force('link', d3.forceLink(ties).id(point => point.id).distance(REST))
    .force('charge', d3.forceManyBody().strength(-700).distanceMax(420).theta(0.9))
    .force('room', d3.forceCollide(ROOM).strength(0.8))
    .force('x', d3.forceX(0).strength(0.03))
    .force('y', d3.forceY(0).strength(0.045));
  simulation.tick(ticks(points.length));
  return new Map(points.filter(point => moving.has(point.id)).map(({id, x, y}) => [id, {x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10}]));
}

function ticks(count) {
  return count > 3000 ? 120 : count > 800 ? 200 : 300;
}
