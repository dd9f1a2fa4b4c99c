// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const STEP = 92;

/** All on one circle, by type, then label: for reading who is linked to whom across. */
export function circle({nodes}) {
  const radius = Math.max(120, nodes.length * 44 / (2 * Math.PI));
  return places(sorted(nodes), (_, n) => {
    const angle = 2 * Math.PI * n / nodes.length - Math.PI / 2;
    return {x: radius * Math.cos(angle), y: radius * Math.sin(angle)};
  });
}

/** Rows and columns, by type, then label: for going through a list. */
export function grid({nodes}) {
  const width = Math.ceil(Math.sqrt(nodes.length * 1.6));
  return places(sorted(nodes), (_, n) => ({x: (n % width) * STEP * 1.2, y: Math.floor(n / width) * STEP}));
}

/** A column, or several, for each type. */
export function columns({nodes}) {
  const byType = Map.groupBy ? Map.groupBy(sorted(nodes), node => node.type) : group(sorted(nodes));
  const found = new Map();
  let x = 0;
  for (const members of byType.values()) {
    const height = Math.max(8, Math.ceil(Math.sqrt(members.length * 4)));
    members.forEach(({id}, n) => found.set(id, {x: x + Math.floor(n / height) * STEP * 1.2, y: (n % height) * STEP}));
    x += Math.ceil(members.length / height) * STEP * 1.2 + STEP;
  }
  return found;
}

function sorted(nodes) {
  const key = ({type, label, id}) => `${type} ${label} ${id}`;
  return [...nodes].sort((one, two) => (key(one) < key(two) ? -1 : 1));
}

function places(nodes, at) {
  return new Map(nodes.map((node, n) => [node.id, at(node, n)]));
}

function group(nodes) {
  const groups = new Map();
  for (const node of nodes) groups.has(node.type) ? groups.get(node.type).push(node) : groups.set(node.type, [node]);
  return groups;
}
