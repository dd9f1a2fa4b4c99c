// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import d3 from '../d3.js';
import {bounds} from '../model/geometry.js';
import {coversOf, holds, isCovered, roomBeside} from './covers.js';
import {RADIUS} from './scene.js';
import {WIDTH} from './text.js';

const CLOSEST = 1.5;
const MARGIN = 40;
const GLIDE = 200;
/** What a name takes beside the middle of its entity and below the shape, in pixels. */
const NAME = {aside: WIDTH / 2, below: 34};

/** Which part of the chart is seen: zoom and movement of the view. It is no part of the chart and not undone. */
export class Camera {
  constructor(view) {
    this.view = view;
    this.transform = d3.zoomIdentity;
    this.canvas = d3.select(view.canvas);
    this.zoom = d3.zoom().scaleExtent([0.03, 5]).clickDistance(4).on('zoom', ({transform}) => this.#take(transform));
  }

  /** Shows all that is drawn, beside the legend where it would lie under it. */
  fit(ids = null) {
    const places = this.#places(ids);
    if (!places.length) return;
    const covers = coversOf(this.view.canvas);
    const {width, height} = this.view.size;
    const whole = around(bounds(places), {x0: 0, y0: 0, x1: width, y1: height});
    this.#go(isCovered(places, whole, covers, NAME) ? around(bounds(places), roomBeside(covers, this.view.size)) : whole);
  }

  zoomBy(factor) {
    this.#animated().call(this.zoom.scaleBy, factor);
  }

  /** Moves only if some of these lie outside the view, or under a panel. */
  reveal(ids) {
    const {width, height} = this.view.size;
    const places = this.#places(ids);
    if (!places.length) return;
    const inside = {x0: RADIUS, y0: RADIUS, x1: width - RADIUS, y1: height - RADIUS - 30};
    const seen = places.every(place => holds(inside, this.transform.apply([place.x, place.y])))
      && !isCovered(places, this.transform, coversOf(this.view.canvas));
    if (!seen || this.#never) this.fit(this.#all(ids));
  }

  /** The place of an entity in the canvas, or undefined. */
  screenPoint(id) {
    const place = this.view.desk.store.chart.positions.get(id);
    if (!place) return undefined;
    const [x, y] = this.transform.apply([place.x, place.y]);
    return {x, y};
  }

  /** The chart keeps its middle when the canvas changes its size. */
  resized(before, {width, height}) {
    if (before.width <= 1) return this.#set(d3.zoomIdentity.translate(width / 2, height / 2));
    const {k, x, y} = this.transform;
    return this.#set(d3.zoomIdentity.translate(x + (width - before.width) / 2, y + (height - before.height) / 2).scale(k));
  }

  get #never() {
    return this.transform.k === 1 && this.view.scene.nodes.length > 1 && !this.moved;
  }

  #all(ids) {
    return ids.length > 1 && this.view.scene.nodes.length <= 400 ? null : ids;
  }

  #take(transform) {
    this.transform = transform;
    this.view.repaint();
  }

  #set(transform) {
    this.canvas.interrupt().call(this.zoom.transform, transform);
  }

  #go(transform) {
    this.moved = true;
    this.#animated().call(this.zoom.transform, transform);
  }

  #animated() {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
    return still ? this.canvas.interrupt() : this.canvas.transition().duration(GLIDE);
  }

  #places(ids) {
    const {positions} = this.view.desk.store.chart;
    const wanted = ids ?? this.view.scene.nodes.map(node => node.id);
    return wanted.map(id => positions.get(id)).filter(Boolean);
  }
}

function around(box, room) {
  const [w, h] = [box.x1 - box.x0 + 4 * RADIUS, box.y1 - box.y0 + 4 * RADIUS];
  const k = Math.min(CLOSEST, (room.x1 - room.x0 - 2 * MARGIN) / w, (room.y1 - room.y0 - 2 * MARGIN) / h);
  return d3.zoomIdentity.translate((room.x0 + room.x1) / 2, (room.y0 + room.y1) / 2).scale(Math.max(0.03, k))
    .translate(-(box.x0 + box.x1) / 2, -(box.y0 + box.y1) / 2);
}
