// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import d3 from '../../d3.js';
import {middle} from '../../model/geometry.js';
import {visible} from '../../model/visible.js';
import {force} from './force.js';
import {circle, columns, grid} from './plain.js';
import {radial, rows} from './rings.js';

const AT_ONCE = 300;
const PLAIN = {circle, grid, columns, radial, levels: rows};

/**
 * Lays out the shown part of a chart: a map of id to place for those in `moving`.
 * Forces of a large chart run in a worker, so that the page stays awake.
 */
export async function arrange(chart, kind, moving, roots = [], signal = undefined) {
  const graph = {...toGraph(chart), moving, roots};
  if (kind === 'organic') return graph.nodes.length <= AT_ONCE ? force(d3, graph) : inWorker(graph, signal);
  return keep(centred(PLAIN[kind](graph)), moving);
}

function toGraph(chart) {
  const {entities, links} = visible(chart);
  const nodes = entities.map(({id, type, label}) => ({id, type, label, ...chart.positions.get(id)}));
  return {nodes, links: links.map(({from, to}) => ({from, to}))};
}

function centred(places) {
  const centre = middle([...places.values()]);
  return new Map([...places].map(([id, {x, y}]) => [id, {x: Math.round(x - centre.x), y: Math.round(y - centre.y)}]));
}

function keep(places, moving) {
  return new Map([...places].filter(([id]) => moving.has(id)));
}

function inWorker(graph, signal) {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {type: 'module'});
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
    worker.onmessage = ({data}) => resolve(data);
    worker.onerror = event => reject(new Error(event.message));
    worker.postMessage({graph, d3: document.querySelector('script[src*="/d3/"]').src});
  }).finally(() => worker.terminate());
}
