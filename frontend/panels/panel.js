// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {LitElement} from 'lit';
import {onLanguage} from '../i18n/index.js';

/**
 * The base of all panels: an element in the light DOM, so that the page's styles hold in it. It is drawn again
 * when one of the parts of the state that it `watches` changes, or the language.
 */
export class Panel extends LitElement {
  /** The desk that all panels stand on; set once at start. */
  static desk;
  static watches = ['history', 'selection', 'catalogue'];

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    const {watches} = this.constructor;
    this.stops = [
      onLanguage(() => this.requestUpdate()),
      this.desk.store.subscribe((state, before, changed) => {
        if (changed.some(part => watches.includes(part))) this.changed(state, before, changed);
      }),
    ];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stops.forEach(stop => stop());
  }

  /** Called for each change of what is watched. */
  changed() {
    this.requestUpdate();
  }

  get desk() {
    return Panel.desk;
  }

  get store() {
    return Panel.desk.store;
  }

  get state() {
    return Panel.desk.store.state;
  }

  get chart() {
    return Panel.desk.store.chart;
  }
}
