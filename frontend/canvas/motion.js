// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import d3 from '../d3.js';

const GLIDE = 200;
const FADE = 400;
const still = matchMedia('(prefers-reduced-motion: reduce)');

/** The way from one scene to the next: places glide, new entities fade in. */
export class Motion {
  /** Null where nothing moves, or the reader wants no motion. */
  static between(before, after) {
    if (!before || still.matches) return null;
    const starts = new Map();
    const fresh = new Set();
    after.nodes.forEach(({id}, n) => {
      const old = before.index.get(id);
      if (old === undefined) fresh.add(n);
      else if (before.xs[old] !== after.xs[n] || before.ys[old] !== after.ys[n]) starts.set(n, [before.xs[old], before.ys[old]]);
    });
    return starts.size || fresh.size ? new Motion(after, starts, fresh) : null;
  }

  constructor({xs, ys}, starts, fresh) {
    this.fresh = fresh;
    this.risen = 0;
    this.done = false;
    this.glides = [...starts].map(([n, [x, y]]) => ({n, x, y, toX: xs[n], toY: ys[n]}));
    for (const {n, x, y} of this.glides) {
      xs[n] = x;
      ys[n] = y;
    }
  }

  /** Moves on to a time; true where places changed. */
  advance({xs, ys}, now) {
    this.start ??= now;
    const t = d3.easeCubicOut(Math.min(1, (now - this.start) / GLIDE));
    for (const {n, x, y, toX, toY} of this.glides) {
      xs[n] = t === 1 ? toX : x + t * (toX - x);
      ys[n] = t === 1 ? toY : y + t * (toY - y);
    }
    this.risen = Math.min(1, (now - this.start) / FADE);
    this.done = this.risen === 1 || (!this.fresh.size && t === 1);
    return this.glides.length > 0;
  }
}

/** A ring that widens once around what was found. */
export class Pulse {
  constructor(ids) {
    this.ids = ids;
    this.t = 0;
  }

  /** The pulse at a time, null when it is over. */
  advance(now) {
    this.start ??= now;
    this.t = (now - this.start) / 700;
    return this.t < 1 && !still.matches ? this : null;
  }
}
