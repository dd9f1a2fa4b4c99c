// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import d3 from '../d3.js';
import {isFanned} from './frame.js';
import {courseOf, linesOf} from './lines.js';
import {RADIUS} from './scene.js';

const NEAR = 6;

/** Finds what lies under a point of the chart; the index of places is made when first asked for and dropped with the scene. */
export class Picker {
  #tree = null;

  /** Forgets places, as after a movement. */
  reset() {
    this.#tree = null;
  }

  /** The number of the entity at a point, or undefined. */
  entity(scene, x, y) {
    this.#tree ??= d3.quadtree(d3.range(scene.nodes.length), n => scene.xs[n], n => scene.ys[n]);
    return this.#tree.find(x, y, RADIUS * 1.25);
  }

  /** The bundle, and its links, that run past a point: `{n, links}`, or undefined. */
  bundle(view, x, y) {
    const {scene, transform} = view;
    const reach = NEAR / transform.k;
    for (let n = scene.bundles.length - 1; n >= 0; n--) {
      const bundle = scene.bundles[n];
      for (const line of linesOf(bundle, isFanned(view, n))) {
        if (touches(scene, bundle, line.bend, x, y, reach)) return {n, links: line.links};
      }
    }
    return undefined;
  }
}

/** Numbers of the entities in a box of the chart. */
export function within({nodes, xs, ys}, {x0, y0, x1, y1}) {
  return nodes.filter((_, n) => xs[n] >= x0 && xs[n] <= x1 && ys[n] >= y0 && ys[n] <= y1).map(node => node.id);
}

function touches(scene, bundle, bend, x, y, reach) {
  const {x0, y0, x1, y1, cx, cy, mx, my} = courseOf(scene, bundle, bend);
  if (bundle.s === bundle.t) return Math.abs(Math.hypot(x - x0, y - (y0 - RADIUS * 1.5)) - RADIUS * 0.7) < reach;
  const room = reach + Math.abs(bend);
  if (x < Math.min(x0, x1) - room || x > Math.max(x0, x1) + room || y < Math.min(y0, y1) - room || y > Math.max(y0, y1) + room) return false;
  if (!bend) return distance(x, y, x0, y0, x1, y1) < reach;
  const [ax, ay] = [(9 * x0 + 6 * cx + x1) / 16, (9 * y0 + 6 * cy + y1) / 16];
  const [bx, by] = [(x0 + 6 * cx + 9 * x1) / 16, (y0 + 6 * cy + 9 * y1) / 16];
  return [[x0, y0, ax, ay], [ax, ay, mx, my], [mx, my, bx, by], [bx, by, x1, y1]].some(part => distance(x, y, ...part) < reach);
}

function distance(x, y, x0, y0, x1, y1) {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
