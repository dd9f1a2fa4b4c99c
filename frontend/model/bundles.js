// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const STRENGTH = {CONFIRMED: 2, SUSPECTED: 1, INFERRED: 0};

/**
 * Gathers parallel links: one bundle for each pair of entities, in order of the links.
 * `a` ≤ `b`; `forth` and `back` say whether an arrow points to `b`, to `a`; the status is that of the strongest link.
 */
export function gather(links) {
  const bundles = new Map();
  for (const link of links) {
    const [a, b] = link.from <= link.to ? [link.from, link.to] : [link.to, link.from];
    const key = `${a} ${b}`;
    if (!bundles.has(key)) bundles.set(key, {key, a, b, links: [], count: 0, status: 'INFERRED', forth: false, back: false});
    add(bundles.get(key), link);
  }
  return [...bundles.values()];
}

/** Width of a line in pixels by the number of records behind it. */
export function widthOf(count) {
  if (count >= 50) return 4;
  if (count >= 10) return 2.5;
  return count >= 3 ? 1.5 : 1;
}

function add(bundle, link) {
  bundle.links.push(link);
  bundle.count += link.count;
  if (STRENGTH[link.status] > STRENGTH[bundle.status]) bundle.status = link.status;
  if (link.directed && link.to === bundle.b) bundle.forth = true;
  if (link.directed && link.to === bundle.a && bundle.a !== bundle.b) bundle.back = true;
}
