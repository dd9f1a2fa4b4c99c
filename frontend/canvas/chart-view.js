// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {direction, onLanguage} from '../i18n/index.js';
import {Camera} from './camera.js';
import {readColours} from './colours.js';
import {toFrame} from './frame.js';
import {drawBadges} from './layers/badges.js';
import {drawEntities} from './layers/entities.js';
import {drawLabels} from './layers/labels.js';
import {drawLinkLabels} from './layers/link-labels.js';
import {drawLinks} from './layers/links.js';
import {drawMarks} from './layers/marks.js';
import {drawRectangle} from './layers/rectangle.js';
import {Motion} from './motion.js';
import {Picker} from './pick.js';
import {emphasis, toScene} from './scene.js';

/**
 * The chart on its canvas. It listens to the store, and draws again only when something changed: at most once a frame.
 */
export class ChartView {
  #dirty = false;

  constructor(canvas, desk) {
    this.canvas = canvas;
    this.desk = desk;
    this.context = canvas.getContext('2d');
    this.picker = new Picker();
    this.size = {width: 1, height: 1, ratio: 1};
    this.hover = null;
    this.hoverBundle = null;
    this.frame = null;
    this.repaint = () => this.#schedule();
    this.camera = new Camera(this);
    this.#listen();
    this.restyle();
    this.rebuild();
  }

  get transform() {
    return this.camera.transform;
  }

  get selection() {
    return this.desk.store.selection;
  }

  /** Takes the chart of the store anew; what moved glides, what is new fades in. */
  rebuild() {
    const {chart, state} = this.desk.store;
    if (!state.catalogue) return;
    const before = this.scene;
    this.scene = toScene(chart, state.catalogue);
    this.motion = Motion.between(before, this.scene);
    this.picker.reset();
    this.emphasise();
  }

  /** Works out what stands out. */
  emphasise() {
    if (!this.scene) return;
    const {selection} = this;
    const resting = this.hover ?? null;
    this.strongBy = selection.size ? 'selection' : resting ? 'hover' : null;
    this.strong = this.strongBy ? emphasis(this.scene, selection.size ? selection : new Set([resting])) : null;
    this.repaint();
  }

  restyle() {
    this.colours = readColours(this.canvas);
    this.side = direction() === 'rtl' ? -1 : 1;
    this.repaint();
  }

  #listen() {
    new ResizeObserver(() => this.#resize()).observe(this.canvas);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.restyle());
    onLanguage(() => this.restyle());
    this.desk.store.subscribe((state, before, changed) => {
      if (changed.includes('theme')) requestAnimationFrame(() => this.restyle());
      if (changed.includes('history') && state.history.chart !== before.history.chart || changed.includes('catalogue')) this.rebuild();
      else if (changed.includes('selection')) this.emphasise();
      else if (changed.includes('zone')) this.repaint();
    });
  }

  #resize() {
    const {clientWidth: width, clientHeight: height} = this.canvas;
    const ratio = window.devicePixelRatio || 1;
    this.camera.resized(this.size, {width, height});
    this.size = {width, height, ratio};
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.#draw();
  }

  #schedule() {
    if (this.#dirty) return;
    this.#dirty = true;
    requestAnimationFrame(now => {
      this.#dirty = false;
      if (this.motion?.advance(this.scene, now)) this.picker.reset();
      if (this.motion?.done) this.motion = null;
      this.pulse = this.pulse?.advance(now) ?? null;
      this.#draw();
      if (this.motion || this.pulse) this.repaint();
    });
  }

  #draw() {
    if (!this.scene) return;
    const {context, size: {ratio, width, height}, transform: {k, x, y}} = this;
    const {catalogue, zone} = this.desk.store.state;
    this.frame = toFrame({...this, transform: this.transform, selection: this.selection, catalogue, zone});
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(ratio * k, 0, 0, ratio * k, ratio * x, ratio * y);
    for (const layer of [drawLinks, drawEntities, drawMarks]) layer(context, this.frame);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const layer of [drawLabels, drawLinkLabels, drawBadges, drawRectangle]) layer(context, this.frame);
  }
}
