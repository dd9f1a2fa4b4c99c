// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {reach} from '../model/shapes.js';
import {RADIUS} from './scene.js';

const GAP = 22;

/** The lines of a bundle: one, or when it is fanned one for each link; `{links, bend}` with the bend in chart units. */
export function linesOf(bundle, fanned) {
  if (!fanned || bundle.links.length === 1) return [{links: bundle.links, bend: 0}];
  return bundle.links.map((link, n) => ({links: [link], bend: (n - (bundle.links.length - 1) / 2) * GAP}));
}

/** Ends, middle and control point of a line: a quadratic curve, straight where nothing bends it. */
export function courseOf({xs, ys}, {s, t}, bend) {
  const [x0, y0, x1, y1] = [xs[s], ys[s], xs[t], ys[t]];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [nx, ny] = [-(y1 - y0) / length, (x1 - x0) / length];
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return {x0, y0, x1, y1, cx: mx + 2 * bend * nx, cy: my + 2 * bend * ny, mx: mx + bend * nx, my: my + bend * ny};
}

/** A point of the course: at 0 its start, at 1 its end. */
export function pointOn({x0, y0, x1, y1, cx, cy}, t) {
  const at = (from, by, to) => (1 - t) ** 2 * from + 2 * t * (1 - t) * by + t ** 2 * to;
  return {x: at(x0, cx, x1), y: at(y0, cy, y1)};
}

/** Draws the course; a self-loop as a small ring above its entity. */
export function trace(path, scene, bundle, bend) {
  if (bundle.s === bundle.t) return traceLoop(path, scene, bundle);
  const {x0, y0, x1, y1, cx, cy} = courseOf(scene, bundle, bend);
  path.moveTo(x0, y0);
  if (bend) path.quadraticCurveTo(cx, cy, x1, y1);
  else path.lineTo(x1, y1);
}

/** Draws the arrow head of a line at its end `t`, or at `s` when it points back. */
export function traceArrow(path, scene, bundle, bend, back, size) {
  const {x0, y0, x1, y1, cx, cy} = courseOf(scene, bundle, bend);
  const [x, y] = back ? [x0, y0] : [x1, y1];
  const angle = Math.atan2(y - cy, x - cx);
  const edge = reach(scene.nodes[back ? bundle.s : bundle.t].kind, RADIUS) + 2;
  const [tipX, tipY] = [x - edge * Math.cos(angle), y - edge * Math.sin(angle)];
  const corner = turn => [tipX - size * Math.cos(angle + turn), tipY - size * Math.sin(angle + turn)];
  path.moveTo(tipX, tipY);
  path.lineTo(...corner(0.42));
  path.lineTo(...corner(-0.42));
  path.closePath();
}

function traceLoop(path, {xs, ys}, {s}) {
  const y = ys[s] - RADIUS * 1.5;
  path.moveTo(xs[s] + RADIUS * 0.7, y);
  path.arc(xs[s], y, RADIUS * 0.7, 0, 2 * Math.PI);
}
