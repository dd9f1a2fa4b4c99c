// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const RING = 130;
const ROW = 120;
const LINE = 84;
const ROOM = 74;

/** Rings around the roots by the number of links that lead there; without roots: around the most linked. */
export function radial(graph) {
  const found = new Map();
  let inner = 0;
  levels(graph).forEach((ring, depth) => {
    const radius = depth === 0 && ring.length === 1 ? 0 : Math.max(inner + RING, ring.length * ROOM / (2 * Math.PI));
    ring.forEach((id, n) => {
      const angle = 2 * Math.PI * n / ring.length - Math.PI / 2;
      found.set(id, {x: radius * Math.cos(angle), y: radius * Math.sin(angle)});
    });
    inner = radius;
  });
  return found;
}

/** Rows from top to bottom by the number of links from the roots; a level that is too wide to read goes on below. */
export function rows(graph) {
  const found = new Map();
  const widest = Math.max(14, Math.ceil(1.6 * Math.sqrt(graph.nodes.length)));
  let y = 0;
  for (const level of levels(graph)) {
    for (const row of split(level, widest)) {
      row.forEach((id, n) => found.set(id, {x: (n - (row.length - 1) / 2) * ROOM * 1.3, y}));
      y += LINE;
    }
    y += ROW - LINE;
  }
  return found;
}

/** A list in even parts of at most so many. */
function split(list, most) {
  const size = Math.ceil(list.length / Math.ceil(list.length / most));
  return Array.from({length: Math.ceil(list.length / size)}, (_, n) => list.slice(n * size, (n + 1) * size));
}

/** Ids by their distance from the roots, each level in the order of the one before; what is not joined comes last. */
export function levels({nodes, links, roots}) {
  const next = neighbours(nodes, links);
  const degree = id => next.get(id).length;
  const order = nodes.map(node => node.id).sort((one, two) => degree(two) - degree(one) || (one < two ? -1 : 1));
  const starts = roots.filter(id => next.has(id));
  const seen = new Set(starts.length ? starts : order.slice(0, 1));
  const found = [];
  for (let level = [...seen]; level.length; level = step(level, next, seen)) found.push(level);
  const apart = order.filter(id => !seen.has(id));
  return apart.length ? [...found, apart] : found;
}

function step(level, next, seen) {
  const found = [];
  for (const id of level) {
    for (const other of next.get(id)) {
      if (seen.has(other)) continue;
      seen.add(other);
      found.push(other);
    }
  }
  return found;
}

function neighbours(nodes, links) {
  const next = new Map(nodes.map(node => [node.id, []]));
  for (const {from, to} of links) {
    if (from === to || !next.has(from) || !next.has(to)) continue;
    next.get(from).push(to);
    next.get(to).push(from);
  }
  for (const others of next.values()) others.sort();
  return next;
}
