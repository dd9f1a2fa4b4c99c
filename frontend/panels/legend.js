// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../i18n/index.js';
import {isolateType, toggleType} from '../operations/legend.js';
import {mark} from '../widgets/mark.js';
import {Panel} from './panel.js';

/** The types that are on the chart: a click switches one off or on, a double click leaves it alone. */
export class Legend extends Panel {
  static watches = ['history', 'catalogue', 'panels'];

  render() {
    const {entities, links} = this.chart;
    if (!entities.size || !this.state.catalogue) return nothing;
    return html`<div class="legend" role="group" aria-label=${t('legend.label')} data-test="legend">
      <button type="button" class="legend-head" aria-expanded=${String(!this.isClosed)} data-test="legend-toggle" @click=${() => this.toggle()}>
        ${t('legend.label')}<i class="bi bi-chevron-${this.isClosed ? 'up' : 'down'}" aria-hidden="true"></i></button>
      ${this.isClosed ? nothing : html`${this.family('entity', entities)}${links.size ? html`<hr>${this.family('link', links)}` : nothing}`}
    </div>`;
  }

  get isClosed() {
    return this.state.panels.legend === false;
  }

  toggle() {
    this.store.update({panels: {...this.state.panels, legend: this.isClosed}});
  }

  family(name, items) {
    const counts = new Map();
    for (const {type} of items.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
    const keys = [...counts.keys()].map(type => `${name}:${type}`);
    return [...counts].sort(([one], [two]) => (one < two ? -1 : 1)).map(([type, count]) => this.entry(name, type, count, keys));
  }

  entry(name, type, count, keys) {
    const {catalogue} = this.state;
    const key = `${name}:${type}`;
    const on = !this.chart.off.has(key);
    const found = name === 'entity' ? catalogue.entityType(type) : catalogue.linkType(type);
    const words = label(found.plural ?? found.label);
    return html`<button type="button" class="legend-entry ${on ? '' : 'off'}" aria-pressed=${String(on)} title=${t('legend.hint')} data-test="legend-${type}"
      @click=${event => this.onClick(event, key, keys, words)}>
      ${name === 'entity' ? mark(found) : html`<span class="line-sample ${found.directed ? 'directed' : ''}" aria-hidden="true"></span>`}
      <span class="legend-name">${words}</span><span class="count">${count.toLocaleString('en')}</span></button>`;
  }

  onClick({detail}, key, keys, words) {
    if (detail === 2) {
      this.store.undo();
      isolateType(this.desk, key, keys, words);
    } else if (detail < 2) {
      toggleType(this.desk, key, words);
    }
  }
}
