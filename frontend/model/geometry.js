// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** The smallest box around the points, or null for none. */
export function bounds(points) {
  let box = null;
  for (const {x, y} of points) {
    box ??= {x0: x, y0: y, x1: x, y1: y};
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

/** The middle of the points, or null for none. */
export function middle(points) {
  if (!points.length) return null;
  const sum = points.reduce((all, {x, y}) => ({x: all.x + x, y: all.y + y}), {x: 0, y: 0});
  return {x: sum.x / points.length, y: sum.y / points.length};
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The n-th place of a sunflower around a centre: even, without overlap, the same each time. */
export function sunflower(centre, n, spacing, inner = 0) {
  const radius = inner + spacing * Math.sqrt(n + 0.5);
  const angle = n * GOLDEN_ANGLE;
  return {x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle)};
}
